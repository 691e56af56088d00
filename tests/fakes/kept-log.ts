// A log that keeps its entries, for tests that look for one.
import type { Log, LogDetails } from '../../electron/core/ports/log.ts';

export type LogEntry = { readonly level: string; readonly event: string; readonly details: LogDetails };

export function keptLog(): { readonly log: Log; readonly entries: readonly LogEntry[] } {
  const entries: LogEntry[] = [];
  return { log: (level, event, details = {}) => void entries.push({ level, event, details }), entries };
}
