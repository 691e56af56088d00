// Putting one file of an export where it belongs so that a reader never sees half of it: a temporary file beside the
// target, flushed to the disk, then put in place in one step.
import { randomUUID } from 'node:crypto';
import { copyFile, link, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type FileToWrite = {
  readonly path: string;
  /** The content; asked for again where the first way to write it is refused. */
  readonly pieces: () => Iterable<Uint8Array>;
};

/** A file that is written and flushed, but not in its place yet. */
export type StagedFile = FileToWrite & { readonly temporary: string };

/** What differs between file systems and is therefore replaceable in a test. */
export type WriteFileSystem = { readonly link: (from: string, to: string) => Promise<void> };
export const nodeWriting: WriteFileSystem = { link };

/** Writes a file beside its place. Throws what the file system does, or the signal's reason; then nothing of it stays. */
export async function stageFile(file: FileToWrite, signal?: AbortSignal): Promise<StagedFile> {
  const temporary = temporaryBeside(file.path);
  await writeNewFile(temporary, file.pieces(), signal);
  return { ...file, temporary };
}

/** Never overwrites, not even a file that has just appeared. */
export async function placeNew(staged: StagedFile, fs: WriteFileSystem): Promise<void> {
  await putNew(staged.temporary, staged.path, staged.pieces, fs);
}

/** Replaces what is there in one step. @returns a copy of it to put back from; null when nothing was there. */
export async function placeOver(
  { temporary, path }: StagedFile,
  fs: WriteFileSystem,
): Promise<string | null> {
  const before = await setAside(path, fs);
  try {
    await rename(temporary, path);
  } catch (error) {
    if (before !== null) await removeIfThere(before);
    throw error;
  }
  return before;
}

/** A second name of the file, or a copy where a file system has no such thing. Null when there is no file. */
async function setAside(path: string, fs: WriteFileSystem): Promise<string | null> {
  const copy = temporaryBeside(path);
  try {
    await fs.link(path, copy);
    return copy;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
  }
  try {
    await copyFile(path, copy);
    return copy;
  } catch (error) {
    // A folder of that name, no permission, no room: what cannot be put back is not replaced.
    await removeIfThere(copy);
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function temporaryBeside(path: string): string {
  return join(dirname(path), `.enrollbench-${randomUUID()}.tmp`);
}

/** Fails with EEXIST rather than touch what is there, and leaves nothing of its own when writing fails. */
async function writeNewFile(path: string, pieces: Iterable<Uint8Array>, signal?: AbortSignal): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for (const piece of pieces) {
      signal?.throwIfAborted();
      await file.writeFile(piece);
    }
    signal?.throwIfAborted();
    await file.sync();
  } catch (error) {
    await file.close();
    await removeIfThere(path);
    throw error;
  }
  await file.close();
}

/** A rename would overwrite; a hard link refuses to. FAT, common on sticks, has no links: created directly there. */
async function putNew(
  temporary: string,
  path: string,
  pieces: () => Iterable<Uint8Array>,
  fs: WriteFileSystem,
): Promise<void> {
  try {
    await fs.link(temporary, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    await writeNewFile(path, pieces());
  }
}

/** Makes the new name survive a power cut. Windows cannot open folders and does not need it. */
export async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file itself is safe already.
  }
}

export async function removeIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch {
    // Renamed away, or never made.
  }
}

export function failureOf(error: unknown): 'exists' | 'notWritable' | 'folderMissing' {
  const code = codeOf(error);
  if (code === 'EEXIST') return 'exists';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'folderMissing' : 'notWritable';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
