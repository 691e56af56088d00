// Reading files and folders, in two ways with one face. A window must stay alive while a slow stick answers, so the
// desktop waits; the terminal has nothing else to do, and asking directly is the faster way to thousands of small files.
import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';

type Answer<T> = T | Promise<T>;

/** Everything throws, or rejects with, what Node's file system does. Nothing here writes. */
export type FileAccess = {
  /** What a path leads to, through symbolic links. */
  readonly stat: (path: string) => Answer<Stats>;
  /** In any order. */
  readonly entries: (folder: string) => Answer<readonly Dirent[]>;
  readonly realpath: (path: string) => Answer<string>;
  readonly read: (path: string) => Answer<Uint8Array>;
};

export const patientFiles: FileAccess = {
  stat: (path) => stat(path),
  entries: (folder) => readdir(folder, { withFileTypes: true }),
  realpath: (path) => realpath(path),
  read: (path) => readFile(path, { flag: 'r' }),
};

export const directFiles: FileAccess = {
  stat: (path) => statSync(path),
  entries: (folder) => readdirSync(folder, { withFileTypes: true }),
  realpath: (path) => realpathSync.native(path),
  read: (path) => readFileSync(path, { flag: 'r' }),
};
