// From paths to what is in their files. The originals are opened for reading only, and what could not be read becomes a
// report instead of an exception: the stick may be pulled at any moment.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FileReport, Problem } from '../../../shared/model/intake.ts';
import { message } from '../../../shared/model/message.ts';
import { collectFiles, type CollectOptions, type FoundFile, problemOf } from './collect-files.ts';
import { refusedFile } from './file-content.ts';
import { readDeviceFiles, type ReadDeviceFile } from './read-device-files.ts';
import { readLargeFile } from './read-large-file.ts';

/** Larger ones are read in blocks, where that is possible; those that cannot be may be no larger than the second. */
const LARGE = 16 * 1024 * 1024;
const LARGEST_WHOLE = 256 * 1024 * 1024;

export type ReadPaths = {
  /** In the order read. An archive counts as the files in it. */
  readonly files: readonly ReadDeviceFile[];
  /** One for each path, or file below it, that could not be read. */
  readonly unread: readonly FileReport[];
};

export type ReadProgress = {
  readonly filesRead: number;
  readonly files: number;
  readonly bytesRead: number;
  readonly bytes: number;
};

export type ReadOptions = CollectOptions & {
  /** Milliseconds since 1970 UTC; without it nothing is said of a capture's age. */
  readonly now?: number;
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Aborted: reading ends, and what was read so far is given. */
  readonly signal?: AbortSignal;
};

/** @param paths files, taken whatever their name, and folders, searched for CSVs, archives and OA3 reports. */
export async function readPaths(paths: readonly string[], options: ReadOptions = {}): Promise<ReadPaths> {
  const { signal, onProgress } = options;
  const collected = await collectFiles(paths, options);
  const unread = collected.problems.map(({ path, problem }) => unreadFile(path, problem));
  const files: ReadDeviceFile[] = [];
  const bytes = collected.files.reduce((sum, { size }) => sum + size, 0);
  const tell = (filesRead: number, bytesRead: number): void =>
    onProgress?.({ filesRead, files: collected.files.length, bytesRead, bytes });
  let filesRead = 0;
  let bytesRead = 0;
  tell(0, 0);
  for (const file of collected.files) {
    if (signal?.aborted) break;
    const before = bytesRead;
    const onBytes = (count: number): void => {
      bytesRead += count;
      tell(filesRead, bytesRead);
    };
    try {
      for await (const read of readFound(file, options, onBytes)) files.push(read);
    } catch (error) {
      if (signal?.aborted) break;
      unread.push(unreadFile(file.path, { ...message(problemOf(error)), line: null }));
    }
    filesRead += 1;
    bytesRead = before + file.size;
    tell(filesRead, bytesRead);
  }
  return { files, unread };
}

async function* readFound(
  { path, size }: FoundFile,
  { now, signal }: ReadOptions,
  onBytes: (count: number) => void,
): AsyncGenerator<ReadDeviceFile> {
  const origin = now === undefined ? { path } : { path, now };
  if (size > LARGE && !/\.zip$/i.test(path)) {
    const options = { highWaterMark: 1024 * 1024, ...(signal && { signal }) };
    const read = await readLargeFile(origin, counted(createReadStream(path, options), onBytes));
    if (read !== null) {
      yield read;
      return;
    }
  }
  if (size > LARGEST_WHOLE) {
    const limits = { bytes: size, maxBytes: LARGEST_WHOLE };
    yield { ...refusedFile({ path }, 'fileTooLarge', limits), sha256: '' };
    return;
  }
  const bytes = await readFile(path, { flag: 'r', ...(signal && { signal }) });
  yield* readDeviceFiles({ path, bytes }, now === undefined ? {} : { now });
}

async function* counted(
  chunks: AsyncIterable<Buffer>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The report of a file that was never read. */
export function unreadFile(path: string, problem: Problem): FileReport {
  return { path, encoding: null, delimiter: null, rows: 0, problems: [problem] };
}
