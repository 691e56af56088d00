// A folder of the test's own, gone when the test has ended.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Ask for it before anything that keeps files open in it: what is asked for last is ended first. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'enrollbench-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
