// Writing the files of one export so that there are all of them or none: all are written beside their places first, and
// what they replace is kept until the last one is in place.
import { lstat, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  failureOf,
  type FileToWrite,
  flushFolder,
  nodeWriting,
  placeNew,
  placeOver,
  removeIfThere,
  type StagedFile,
  stageFile,
  type WriteFileSystem,
} from './write-export.ts';

export type WriteOptions = {
  readonly replace: boolean;
  /** Aborted: nothing is written, and nothing half-written stays. */
  readonly signal?: AbortSignal;
};

export type WriteFilesOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: 'exists' | 'notWritable' | 'folderMissing' | 'cancelled';
      /** The file that could not be written, or was next. */
      readonly path: string;
    };

/** `replace: false` writes nothing when any of the files exists. On failure everything is as it was. */
export async function writeFilesTogether(
  files: readonly FileToWrite[],
  { replace, signal }: WriteOptions,
  fs: WriteFileSystem = nodeWriting,
): Promise<WriteFilesOutcome> {
  if (!replace) {
    for (const { path } of files) if (await exists(path)) return { ok: false, code: 'exists', path };
  }
  const staged: StagedFile[] = [];
  const placed: Placed[] = [];
  let path = files[0]?.path ?? '';
  try {
    for (const file of files) {
      ({ path } = file);
      staged.push(await stageFile(file, signal));
    }
    for (const file of staged) {
      ({ path } = file);
      signal?.throwIfAborted();
      if (!replace) await placeNew(file, fs);
      placed.push({ path, before: replace ? await placeOver(file, fs) : null });
    }
    for (const folder of new Set(files.map((file) => dirname(file.path)))) await flushFolder(folder);
    return { ok: true };
  } catch (error) {
    for (const each of placed) await putBack(each);
    return { ok: false, code: signal?.aborted ? 'cancelled' : failureOf(error), path };
  } finally {
    for (const { temporary } of staged) await removeIfThere(temporary);
    for (const { before } of placed) if (before !== null) await removeIfThere(before);
  }
}

type Placed = { readonly path: string; readonly before: string | null };

async function putBack({ path, before }: Placed): Promise<void> {
  if (before === null) return removeIfThere(path);
  try {
    await rename(before, path);
  } catch {
    // The stick is gone, and with it both.
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    // What cannot be looked at fails when it is written, with the reason.
    return false;
  }
}
