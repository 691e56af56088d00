// Writing an export so that a reader never sees half of it: a temporary file beside the target, flushed to the
// disk, then put in place in one step.
import { randomUUID } from 'node:crypto';
import { link, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type WriteOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'exists' | 'notWritable' | 'folderMissing' | 'cancelled' };

export type WriteOptions = {
  readonly replace: boolean;
  /** Aborted: what is not written yet is not, and nothing half-written stays. */
  readonly signal?: AbortSignal;
};

/** What differs between file systems and is therefore replaceable in a test. */
export type WriteFileSystem = { readonly link: (from: string, to: string) => Promise<void> };

/**
 * @param pieces the content; called again where the first way to write it is refused.
 *
 * `replace: false` never overwrites, not even a file that appears while this runs. On failure the target is as it
 * was and no temporary file stays.
 */
export async function writeFileAtomically(
  path: string,
  pieces: () => Iterable<Uint8Array>,
  options: WriteOptions,
  fs: WriteFileSystem = { link },
): Promise<WriteOutcome> {
  const temporary = join(dirname(path), `.enrollbench-${randomUUID()}.tmp`);
  try {
    await writeNewFile(temporary, pieces(), options.signal);
    if (options.replace) await rename(temporary, path);
    else await putNew(temporary, path, pieces, fs);
    await flushFolder(dirname(path));
    return { ok: true };
  } catch (error) {
    return { ok: false, code: options.signal?.aborted ? 'cancelled' : failureOf(error) };
  } finally {
    await removeIfThere(temporary);
  }
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
async function flushFolder(folder: string): Promise<void> {
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

async function removeIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch {
    // Renamed away, or never made.
  }
}

function failureOf(error: unknown): 'exists' | 'notWritable' | 'folderMissing' {
  const code = codeOf(error);
  if (code === 'EEXIST') return 'exists';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'folderMissing' : 'notWritable';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
