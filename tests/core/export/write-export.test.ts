import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WriteFileSystem } from '../../../electron/core/export/write-export.ts';
import { writeFilesTogether } from '../../../electron/core/export/write-files.ts';

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
  target = join(folder, 'out.csv');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pieces = () => [Buffer.from('n'), Buffer.from('ew')];
/** A file system without hard links, as FAT on a stick is. */
const noLinks = {
  link: () => Promise.reject(Object.assign(new Error('not permitted'), { code: 'EPERM' })),
};

/** One file; its path is left out of what is told. */
async function writeFile(
  path: string,
  content: () => Iterable<Uint8Array>,
  options: { readonly replace: boolean },
  fs?: WriteFileSystem,
) {
  const outcome = await writeFilesTogether([{ path, pieces: content }], options, fs);
  return outcome.ok ? outcome : { ok: false, code: outcome.code };
}

function content(): string {
  return readFileSync(target, 'utf8');
}

describe('writing an export', () => {
  it.each([true, false])('makes a new file and leaves nothing else (replace: %s)', async (replace) => {
    expect(await writeFile(target, pieces, { replace })).toEqual({ ok: true });
    expect(readdirSync(folder)).toEqual(['out.csv']);
    expect(content()).toBe('new');
  });

  it('replaces only when told to', async () => {
    writeFileSync(target, 'old');
    expect(await writeFile(target, pieces, { replace: false })).toEqual({
      ok: false,
      code: 'exists',
    });
    expect(content()).toBe('old');
    expect(await writeFile(target, pieces, { replace: true })).toEqual({ ok: true });
    expect(content()).toBe('new');
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  it('lets exactly one of several writers win', async () => {
    const writers = ['1', '2', '3', '4', '5'];
    const outcomes = await Promise.all(
      writers.map((name) => writeFile(target, () => [Buffer.from(name)], { replace: false })),
    );
    const winners = writers.filter((_, index) => outcomes[index]?.ok);
    expect(winners).toEqual([content()]);
    expect(
      outcomes.filter((outcome) => !outcome.ok && 'code' in outcome && outcome.code === 'exists'),
    ).toHaveLength(4);
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  it('does not overwrite on a file system without links either', async () => {
    expect(await writeFile(target, pieces, { replace: false }, noLinks)).toEqual({ ok: true });
    writeFileSync(target, 'old');
    expect(await writeFile(target, pieces, { replace: false }, noLinks)).toEqual({
      ok: false,
      code: 'exists',
    });
    expect(content()).toBe('old');
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  it('says when the folder is missing, or is a file', async () => {
    writeFileSync(target, 'old');
    for (const path of [join(folder, 'no', 'out.csv'), join(target, 'under.csv')]) {
      const outcome = await writeFile(path, pieces, { replace: true });
      expect(outcome).toEqual({ ok: false, code: 'folderMissing' });
    }
  });

  it('says when the target cannot be written', async () => {
    mkdirSync(target);
    expect(await writeFile(target, pieces, { replace: true })).toEqual({
      ok: false,
      code: 'notWritable',
    });
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });
});
