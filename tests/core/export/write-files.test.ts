import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFilesTogether } from '../../../electron/core/export/write-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const files = (...names: string[]) =>
  names.map((name) => ({ path: at(name), pieces: () => [Buffer.from(name)] }));
const content = (name: string) => readFileSync(at(name), 'utf8');

describe('writing several files', () => {
  it('writes all of them', async () => {
    expect(await writeFilesTogether(files('1', '2', '3'), { replace: false })).toEqual({ ok: true });
    expect(readdirSync(folder)).toEqual(['1', '2', '3']);
    expect([content('1'), content('2'), content('3')]).toEqual(['1', '2', '3']);
  });

  it('writes none when one is there already', async () => {
    writeFileSync(at('3'), 'mine');
    expect(await writeFilesTogether(files('1', '2', '3'), { replace: false })).toEqual({
      ok: false,
      code: 'exists',
      path: at('3'),
    });
    expect(readdirSync(folder)).toEqual(['3']);
    expect(content('3')).toBe('mine');
  });

  it('replaces those that are there when told to', async () => {
    writeFileSync(at('2'), 'old');
    expect(await writeFilesTogether(files('1', '2'), { replace: true })).toEqual({ ok: true });
    expect([content('1'), content('2')]).toEqual(['1', '2']);
  });

  it('takes back what it made when a later one fails', async () => {
    mkdirSync(at('3'));
    expect(await writeFilesTogether(files('1', '2', '3'), { replace: true })).toEqual({
      ok: false,
      code: 'notWritable',
      path: at('3'),
    });
    expect(readdirSync(folder)).toEqual(['3']);
  });

  it.each([
    ['with hard links', undefined],
    [
      'without, as FAT on a stick',
      { link: () => Promise.reject(Object.assign(new Error('no'), { code: 'EPERM' })) },
    ],
  ])('puts back what it replaced when a later one fails: %s', async (_, fs) => {
    writeFileSync(at('1'), 'old');
    mkdirSync(at('3'));
    expect(await writeFilesTogether(files('1', '2', '3'), { replace: true }, fs)).toEqual({
      ok: false,
      code: 'notWritable',
      path: at('3'),
    });
    expect(readdirSync(folder)).toEqual(['1', '3']);
    expect(content('1')).toBe('old');
  });

  it('replaces none when it is cancelled before the last is written', async () => {
    writeFileSync(at('1'), 'old');
    const abort = new AbortController();
    const last = { path: at('2'), pieces: () => (abort.abort(), [Buffer.from('2')]) };
    const outcome = await writeFilesTogether([...files('1'), last], { replace: true, signal: abort.signal });
    expect(outcome).toEqual({ ok: false, code: 'cancelled', path: at('2') });
    expect(readdirSync(folder)).toEqual(['1']);
    expect(content('1')).toBe('old');
  });

  it('says when the folder is missing', async () => {
    expect(await writeFilesTogether(files('gone/1', 'gone/2'), { replace: false })).toMatchObject({
      code: 'folderMissing',
      path: at('gone/1'),
    });
  });
});
