// The log file: one JSON line per entry. Hashes, tokens and user names are taken out here, whatever a caller
// hands in, because a log is the one file that people send to strangers.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import { redact } from './redact.ts';

const MOST_BYTES = 5 * 1024 * 1024;

/** @param file path of the log; at 5 MiB it becomes `file.1` and a new one begins. */
export function fileLog(file: string, clock: Clock): Log {
  return (level, event, details = {}) => {
    const entry: Record<string, unknown> = { at: new Date(clock()).toISOString(), level, event };
    for (const [key, value] of Object.entries(details)) {
      entry[key] = typeof value === 'string' ? redact(value) : value;
    }
    try {
      mkdirSync(dirname(file), { recursive: true });
      if (sizeOf(file) > MOST_BYTES) renameSync(file, `${file}.1`);
      appendFileSync(file, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
    } catch {
      // A full disk, or a folder that cannot be made, must not stop registration because of a log line.
    }
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
