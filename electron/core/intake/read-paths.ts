// From paths to what is in their files. The originals are opened for reading only, and what could not be read becomes a
// report instead of an exception: the stick may be pulled at any moment.
import { createReadStream } from 'node:fs';
import type { FileReport, Problem } from '../../../shared/model/intake.ts';
import { message } from '../../../shared/model/message.ts';
import { collectFiles, type CollectOptions, type FoundFile, problemOf } from './collect-files.ts';
import { type FileAccess, patientFiles } from './file-access.ts';
import { refusedFile } from './file-content.ts';
import { readDeviceFiles, type ReadDeviceFile, type ReadFileOptions } from './read-device-files.ts';
import { readLargeFile } from './read-large-file.ts';
import { takingTurns } from './turns.ts';

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

export type ReadOptions = CollectOptions &
  Pick<ReadFileOptions, 'now' | 'checksums'> & {
    readonly onProgress?: (progress: ReadProgress) => void;
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
  const turnOver = takingTurns();
  let filesRead = 0;
  let bytesRead = 0;
  tell(0, 0);
  for (const { file, content } of fetchAhead(collected.files, options.access ?? patientFiles)) {
    if (signal?.aborted) break;
    const before = bytesRead;
    const onBytes = (count: number): void => {
      bytesRead += count;
      tell(filesRead, bytesRead);
    };
    try {
      if (content === null) for await (const read of readLarge(file, options, onBytes)) files.push(read);
      else
        for (const read of readDeviceFiles({ path: file.path, bytes: await content }, options))
          files.push(read);
    } catch (error) {
      if (signal?.aborted) break;
      unread.push(unreadFile(file.path, { ...message(problemOf(error)), line: null }));
    }
    filesRead += 1;
    bytesRead = before + file.size;
    tell(filesRead, bytesRead);
    const pause = turnOver();
    if (pause) await pause;
  }
  return { files, unread };
}

type Fetched = {
  readonly file: FoundFile;
  /** Null for a file that is not to be held whole. */
  readonly content: Promise<Uint8Array> | null;
};

/** So many files are asked for before they are needed, so that a slow stick and the processor work at the same time. */
const AHEAD = 8;

function* fetchAhead(files: readonly FoundFile[], access: FileAccess): Generator<Fetched> {
  const fetched: Fetched[] = [];
  const fetch = (file: FoundFile | undefined): void => {
    if (file === undefined) return;
    const content = isLarge(file) ? null : read(access, file.path);
    // A failure is met where the file is needed, not where it was asked for.
    content?.catch(() => undefined);
    fetched.push({ file, content });
  };
  for (let at = 0; at < AHEAD; at++) fetch(files[at]);
  for (let at = AHEAD; fetched.length > 0; at++) {
    const next = fetched.shift();
    if (next) yield next;
    fetch(files[at]);
  }
}

/** What throws at once and what rejects later come to the same. */
async function read(access: FileAccess, path: string): Promise<Uint8Array> {
  return access.read(path);
}

/** An archive can only be read whole. */
function isLarge({ path, size }: FoundFile): boolean {
  return size > LARGEST_WHOLE || (size > LARGE && !isArchive(path));
}

function isArchive(path: string): boolean {
  return /\.zip$/i.test(path);
}

async function* readLarge(
  { path, size }: FoundFile,
  options: ReadOptions,
  onBytes: (count: number) => void,
): AsyncGenerator<ReadDeviceFile> {
  const read = isArchive(path) ? null : await readInBlocks(path, options, onBytes);
  if (read !== null) {
    yield read;
  } else if (size > LARGEST_WHOLE) {
    const limits = { bytes: size, maxBytes: LARGEST_WHOLE };
    yield { ...refusedFile({ path }, 'fileTooLarge', limits), sha256: '' };
  } else {
    const { access = patientFiles } = options;
    yield* readDeviceFiles({ path, bytes: await access.read(path) }, options);
  }
}

function readInBlocks(
  path: string,
  { now, checksums, signal }: ReadOptions,
  onBytes: (count: number) => void,
): Promise<ReadDeviceFile | null> {
  const origin = now === undefined ? { path } : { path, now };
  const stream = createReadStream(path, { highWaterMark: 256 * 1024, ...(signal && { signal }) });
  return readLargeFile(origin, counted(stream, onBytes), { checksums });
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
function unreadFile(path: string, problem: Problem): FileReport {
  return { path, encoding: null, delimiter: null, rows: 0, problems: [problem] };
}
