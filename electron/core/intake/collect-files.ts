// From the paths a person named to the files to read: files as given, folders searched for *.csv, *.zip and OA3
// reports. USB sticks hold more than device files, so what an operating system keeps there for itself is passed over.
import { basename, dirname, join, resolve } from 'node:path';
import { holdsHardwareHash, MOST_XML_BYTES } from '../../../shared/oa3.ts';
import type { FileProblemCode, Problem } from '../../../shared/model/intake.ts';
import { message } from '../../../shared/model/message.ts';
import { isDeviceFileName, isOfTheSystem, isReportName } from '../../../shared/stick-content.ts';
import { type FileAccess, patientFiles } from './file-access.ts';
import { takingTurns } from './turns.ts';

export type CollectOptions = {
  /** Files never to read, such as the one being written. They need not exist. */
  readonly exclude?: readonly string[];
  /** In bytes; 4 GiB unless told. */
  readonly maxBytes?: number;
  /** How files are reached; patiently unless told. */
  readonly access?: FileAccess;
  /** Aborted: searching and reading end, and what was found so far is given. */
  readonly signal?: AbortSignal;
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

const defaultMaxBytes = 4 * 1024 * 1024 * 1024;

type Search = {
  readonly access: FileAccess;
  readonly maxBytes: number;
  readonly excluded: ReadonlySet<string>;
  readonly signal: AbortSignal | undefined;
  readonly turnOver: ReturnType<typeof takingTurns>;
  /** Real paths of the files taken so far. */
  readonly taken: Set<string>;
  readonly files: FoundFile[];
  readonly problems: PathProblem[];
};

/** A path as the person wrote it, and where it really is. */
type Place = { readonly path: string; readonly real: string };

/**
 * Files in the order of `paths`, those of each folder sorted by name, each file once however often it is named. A
 * path that is a file is taken whatever its name. In folders symbolic links are not followed. Never throws:
 * `pathNotFound`, `pathNotReadable` (no permission, or a pipe or device), `folderEmpty` (nothing to read anywhere in it)
 * and `fileTooLarge` {bytes, maxBytes} are returned with the path they belong to. Only XML files of folders are opened
 * here: those without a hardware hash are passed over.
 */
export async function collectFiles(
  paths: readonly string[],
  { exclude = [], maxBytes = defaultMaxBytes, access = patientFiles, signal }: CollectOptions = {},
): Promise<CollectedFiles> {
  const excluded = new Set<string>();
  for (const path of exclude) excluded.add(await realPathOf(access, path));
  const search: Search = {
    ...{ access, maxBytes, excluded, signal },
    turnOver: takingTurns(),
    taken: new Set(),
    files: [],
    problems: [],
  };
  for (const path of paths) {
    if (signal?.aborted) break;
    try {
      const status = await access.stat(path);
      const place = { path, real: await access.realpath(path) };
      if (status.isDirectory()) {
        if (!(await searchFolder(search, place))) report(search, path, 'folderEmpty');
      } else {
        takeFile(search, place, status);
      }
    } catch (error) {
      reportError(search, path, error);
    }
  }
  return { files: search.files, problems: search.problems };
}

/** True when the folder holds a file to read, or something that could not be looked into and is reported. */
async function searchFolder(search: Search, folder: Place): Promise<boolean> {
  let any = false;
  const entries = await search.access.entries(folder.path);
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    const pause = search.turnOver();
    if (pause) await pause;
    if (search.signal?.aborted) break;
    if (isOfTheSystem(name) || entry.isSymbolicLink()) continue;
    // Below a real path without links everything is where it says.
    const place = { path: join(folder.path, name), real: join(folder.real, name) };
    try {
      if (entry.isDirectory()) {
        any = (await searchFolder(search, place)) || any;
      } else if (isDeviceFileName(name)) {
        any = takeFile(search, place, await search.access.stat(place.path)) || any;
      } else if (isReportName(name) && entry.isFile()) {
        any = (await takeReport(search, place)) || any;
      }
    } catch (error) {
      any = true;
      reportError(search, place.path, error);
    }
  }
  return any;
}

/** Of the XML files on a stick only those with a hardware hash are of interest. */
async function takeReport(search: Search, place: Place): Promise<boolean> {
  const status = await search.access.stat(place.path);
  if (status.size > MOST_XML_BYTES || !holdsHardwareHash(await search.access.read(place.path))) return false;
  return takeFile(search, place, status);
}

type FileStatus = { readonly size: number; readonly isFile: () => boolean };

/** False when the file is excluded; a file taken before counts as found. */
function takeFile(search: Search, { path, real }: Place, status: FileStatus): boolean {
  // Opening a pipe would wait for somebody to write to it.
  if (!status.isFile()) return report(search, path, 'pathNotReadable');
  if (search.excluded.has(real)) return false;
  if (search.taken.has(real)) return true;
  if (status.size > search.maxBytes) {
    return report(search, path, 'fileTooLarge', { bytes: status.size, maxBytes: search.maxBytes });
  }
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
async function realPathOf(access: FileAccess, path: string): Promise<string> {
  try {
    return await access.realpath(path);
  } catch {
    try {
      return join(await access.realpath(dirname(resolve(path))), basename(path));
    } catch {
      return resolve(path);
    }
  }
}
