// From the paths a person named to the files to read: files as given, folders searched for *.csv, *.zip and OA3
// reports. USB sticks hold more than device files, so what an operating system keeps there for itself is passed over.
import { constants } from 'node:fs';
import { access, lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isDeviceFileName, isOfTheSystem, isReportName } from '../../../shared/stick-content.ts';
import { holdsHardwareHash, MOST_XML_BYTES } from '../../../shared/oa3.ts';
import { message } from '../../../shared/model/message.ts';
import type { FileProblemCode, Problem } from '../../../shared/model/intake.ts';

export type CollectOptions = {
  /** Files never to read, such as the one being written. They need not exist. */
  readonly exclude?: readonly string[];
  /** In bytes; 4 GiB unless told. */
  readonly maxBytes?: number;
};

export type PathProblem = { readonly path: string; readonly problem: Problem };
export type FoundFile = {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
};
export type CollectedFiles = {
  readonly files: readonly FoundFile[];
  readonly problems: readonly PathProblem[];
};

/** What is asked of the file system, so that a test can refuse permission even to root. */
export type CollectFileSystem = {
  readonly access: (path: string, mode: number) => Promise<void>;
  readonly lstat: (path: string) => Promise<FileStatus>;
  readonly stat: (path: string) => Promise<FileStatus>;
  readonly readdir: (path: string) => Promise<string[]>;
  readonly realpath: (path: string) => Promise<string>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
};
type FileStatus = {
  readonly size: number;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
};

const nodeFileSystem: CollectFileSystem = {
  access,
  lstat,
  stat,
  readdir: (path) => readdir(path),
  realpath,
  readFile: (path) => readFile(path, { flag: 'r' }),
};
const defaultMaxBytes = 4 * 1024 * 1024 * 1024;

type Search = {
  readonly fs: CollectFileSystem;
  readonly maxBytes: number;
  readonly excluded: ReadonlySet<string>;
  /** Real paths of the files taken so far. */
  readonly taken: Set<string>;
  readonly files: FoundFile[];
  readonly problems: PathProblem[];
};

/**
 * Files in the order of `paths`, those of each folder sorted by name, each file once however often it is named. A
 * path that is a file is taken whatever its name. In folders symbolic links are not followed. Never throws:
 * `pathNotFound`, `pathNotReadable` (no permission, or a pipe or device), `folderEmpty` (nothing to read anywhere in it)
 * and `fileTooLarge` {bytes, maxBytes} are returned with the path they belong to. Only XML files of folders are opened
 * here: those without a hardware hash are passed over.
 */
export async function collectFiles(
  paths: readonly string[],
  options: CollectOptions = {},
  fs: CollectFileSystem = nodeFileSystem,
): Promise<CollectedFiles> {
  const excluded = new Set<string>();
  for (const path of options.exclude ?? []) excluded.add(await realPathOf(fs, path));
  const search: Search = {
    fs,
    maxBytes: options.maxBytes ?? defaultMaxBytes,
    excluded,
    taken: new Set(),
    files: [],
    problems: [],
  };
  for (const path of paths) {
    try {
      const status = await fs.stat(path);
      if (status.isDirectory()) {
        if (!(await searchFolder(search, path))) report(search, path, 'folderEmpty');
      } else {
        await takeFile(search, path, status);
      }
    } catch (error) {
      reportError(search, path, error);
    }
  }
  return { files: search.files, problems: search.problems };
}

/** True when the folder holds a file to read, or something that could not be looked into and is reported. */
async function searchFolder(search: Search, folder: string): Promise<boolean> {
  let any = false;
  for (const name of (await search.fs.readdir(folder)).sort()) {
    const path = join(folder, name);
    if (isOfTheSystem(name)) continue;
    try {
      const status = await search.fs.lstat(path);
      if (status.isSymbolicLink()) continue;
      if (status.isDirectory()) {
        any = (await searchFolder(search, path)) || any;
      } else if (isDeviceFileName(name) || (await isOa3Report(search.fs, path, status))) {
        any = (await takeFile(search, path, status)) || any;
      }
    } catch (error) {
      any = true;
      reportError(search, path, error);
    }
  }
  return any;
}

async function isOa3Report(fs: CollectFileSystem, path: string, status: FileStatus): Promise<boolean> {
  if (!isReportName(path) || !status.isFile() || status.size > MOST_XML_BYTES) return false;
  return holdsHardwareHash(await fs.readFile(path));
}

/** False when the file is excluded; a file taken before counts as found. */
async function takeFile(search: Search, path: string, status: FileStatus): Promise<boolean> {
  // Opening a pipe would wait for somebody to write to it.
  if (!status.isFile()) return report(search, path, 'pathNotReadable');
  const real = await search.fs.realpath(path);
  if (search.excluded.has(real)) return false;
  if (search.taken.has(real)) return true;
  if (status.size > search.maxBytes) {
    return report(search, path, 'fileTooLarge', { bytes: status.size, maxBytes: search.maxBytes });
  }
  await search.fs.access(path, constants.R_OK);
  search.taken.add(real);
  search.files.push({ path, size: status.size });
  return true;
}

function report(search: Search, path: string, code: FileProblemCode, params = {}): true {
  search.problems.push({ path, problem: { ...message(code, params), line: null } });
  return true;
}

function reportError(search: Search, path: string, error: unknown): void {
  report(search, path, problemOf(error));
}

/** The problem a failed file system call stands for: ENOTDIR is a path that leads through a file. */
export function problemOf(error: unknown): 'pathNotFound' | 'pathNotReadable' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'pathNotFound' : 'pathNotReadable';
}

/** Of a file that does not exist yet, the real path it would get. */
async function realPathOf(fs: CollectFileSystem, path: string): Promise<string> {
  try {
    return await fs.realpath(path);
  } catch {
    try {
      return join(await fs.realpath(dirname(resolve(path))), basename(path));
    } catch {
      return resolve(path);
    }
  }
}
