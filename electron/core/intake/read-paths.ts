// From paths to bytes in memory, for a batch: the originals are opened for reading only, and what could not be read
// becomes a report instead of an exception.
import { readFile } from 'node:fs/promises';
import type { FileReport, Problem } from '../../../shared/model/intake.ts';
import { message } from '../../../shared/model/message.ts';
import { collectFiles, problemOf } from './collect-files.ts';
import type { DeviceFile } from './read-device-file.ts';

export type ReadPaths = {
  readonly files: readonly DeviceFile[];
  /** One for each path, or file below it, that could not be read. */
  readonly unread: readonly FileReport[];
};

/** @param paths files, taken whatever their name, and folders, searched for CSVs, archives and OA3 reports. */
export async function readPaths(paths: readonly string[]): Promise<ReadPaths> {
  const collected = await collectFiles(paths);
  const files: DeviceFile[] = [];
  const unread = collected.problems.map(({ path, problem }) => unreadFile(path, problem));
  for (const { path } of collected.files) {
    try {
      files.push({ path, bytes: await readFile(path, { flag: 'r' }) });
    } catch (error) {
      // The stick may have been pulled since the file was found.
      unread.push(unreadFile(path, { ...message(problemOf(error)), line: null }));
    }
  }
  return { files, unread };
}

/** The report of a file that was never read. */
export function unreadFile(path: string, problem: Problem): FileReport {
  return { path, encoding: null, delimiter: null, rows: 0, problems: [problem] };
}
