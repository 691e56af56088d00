// Writing the files of one export so that there are all of them or none.
import { lstat, unlink } from 'node:fs/promises';
import { writeFileAtomically, type WriteOptions, type WriteOutcome } from './write-export.ts';

export type FileToWrite = { readonly path: string; readonly pieces: () => Iterable<Uint8Array> };
export type WriteFilesOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: Extract<WriteOutcome, { ok: false }>['code'];
      /** The file that could not be written. */
      readonly path: string;
      /** Files that were there before and are replaced now: what they held is gone, so the new one stays. */
      readonly replaced: readonly string[];
    };

/**
 * `replace: false` writes nothing when any of the files exists. When one cannot be written, those written before it
 * are taken away again, unless they replaced a file.
 */
export async function writeFilesTogether(
  files: readonly FileToWrite[],
  options: WriteOptions,
): Promise<WriteFilesOutcome> {
  const before = new Set<string>();
  for (const { path } of files) if (await exists(path)) before.add(path);
  const [inTheWay] = before;
  if (inTheWay !== undefined && !options.replace) {
    return { ok: false, code: 'exists', path: inTheWay, replaced: [] };
  }
  const written: string[] = [];
  for (const { path, pieces } of files) {
    const outcome = await writeFileAtomically(path, pieces, options);
    if (!outcome.ok) {
      for (const made of written.filter((each) => !before.has(each))) await remove(made);
      return { ...outcome, path, replaced: written.filter((each) => before.has(each)) };
    }
    written.push(path);
  }
  return { ok: true };
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

async function remove(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch {
    // Gone already, with the stick it was on.
  }
}
