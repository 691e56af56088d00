import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { expectedMerge } from '../fixtures/sample-files.ts';
import {
  cli,
  cliJson,
  CUT_SERIAL,
  expectSentence,
  fingerprints,
  GOOD_SERIALS,
  newFolder,
  STICK_A,
  STICK_B,
} from './run-cli.ts';

const count = z.int().min(0);
const sentence = z.string().min(1);

/** The document of `merge --json`: these keys, no others. */
const mergeDocument = z.strictObject({
  files: z.array(
    z.strictObject({
      path: z.string(),
      encoding: z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16le-bom']).nullable(),
      delimiter: z.enum([',', ';', '\t', '|']).nullable(),
      rows: count,
      problems: z.array(z.strictObject({ line: count.nullable(), code: z.string(), message: sentence })),
    }),
  ),
  devices: z.array(
    z.strictObject({
      serial: z.string().min(1),
      manufacturer: z.string(),
      model: z.string(),
      productId: z.string(),
      groupTag: z.string(),
      assignedUser: z.string(),
      verdict: z.enum(['ready', 'check', 'blocked']),
      reasons: z.array(z.strictObject({ code: z.string(), message: sentence })),
      sources: z.array(z.strictObject({ path: z.string(), line: count })).min(1),
    }),
  ),
  totals: z.strictObject({
    files: count,
    rows: count,
    devices: count,
    duplicates: count,
    ready: count,
    check: count,
    blocked: count,
  }),
  written: z.array(z.strictObject({ path: z.string(), rows: count })),
});

const serialsOf = (csv: string) =>
  csv
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.slice(0, line.indexOf(',')));

describe('merging both sample sticks', () => {
  it('prints one document in the promised shape', async () => {
    const out = join(newFolder(), 'all.csv');
    const { document, code } = await cliJson<unknown>(['merge', STICK_A, STICK_B, '--out', out]);
    const merged = mergeDocument.parse(document);
    expect(code).toBe(2);
    expect(merged.totals).toEqual(expectedMerge);
    expect(merged.files).toHaveLength(expectedMerge.files);
    expect(merged.written).toEqual([{ path: out, rows: GOOD_SERIALS.length }]);
    const sendable = merged.devices.filter(({ verdict }) => verdict !== 'blocked');
    expect(sendable.map(({ serial }) => serial).sort()).toEqual(GOOD_SERIALS);
  });

  it('tells of a device on both sticks where each of its rows stands', async () => {
    const out = join(newFolder(), 'all.csv');
    const { document } = await cliJson<unknown>(['merge', STICK_A, STICK_B, '--out', out]);
    const twice = mergeDocument.parse(document).devices.find(({ serial }) => serial === 'CTS-4F2A7Q02');
    expect(twice?.sources).toEqual([
      { path: join(STICK_A, 'HWID', 'CTS-4F2A7Q02.csv'), line: 2 },
      { path: join(STICK_B, 'HWID', 'CTS-4F2A7Q02.csv'), line: 2 },
    ]);
  });

  it('writes each good device once, in the form that the portal takes', async () => {
    const out = join(newFolder(), 'all.csv');
    await cli(['merge', STICK_A, STICK_B, '--out', out]);
    const bytes = readFileSync(out);
    const text = bytes.toString('latin1');
    expect(text.split('\r\n')[0]).toBe(
      'Device Serial Number,Windows Product ID,Hardware Hash,Group Tag,Assigned User',
    );
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n"]/);
    expect(bytes.every((byte) => byte < 0x80)).toBe(true);
    expect(serialsOf(text).sort()).toEqual(GOOD_SERIALS);
  });

  it('keeps the newer hash of a device that was captured twice', async () => {
    const out = join(newFolder(), 'all.csv');
    await cli(['merge', STICK_A, STICK_B, '--out', out]);
    const second = readFileSync(join(STICK_B, 'HWID', 'CTS-4F2A7Q02.csv'), 'utf16le');
    const newer = /T0[^,\s]{100,}/.exec(second)?.[0] ?? 'no hash in the file';
    expect(readFileSync(out, 'ascii')).toContain(`CTS-4F2A7Q02,,${newer}`);
  });

  it('leaves the blocked device out and says why, with file and line', async () => {
    const out = join(newFolder(), 'all.csv');
    const { stdout, stderr } = await cli(['merge', STICK_A, STICK_B, '--out', out]);
    expect(readFileSync(out, 'ascii')).not.toContain(CUT_SERIAL);
    expect(stderr).toContain(`${join(STICK_A, 'HWID', `${CUT_SERIAL}.csv`)}:2: `);
    expect(stdout).toMatch(new RegExp(`${CUT_SERIAL} .*Blocked`));
  });

  it('changes no file of the sticks', async () => {
    const before = { ...fingerprints(STICK_A), ...fingerprints(STICK_B) };
    await cli(['merge', STICK_A, STICK_B, '--out', join(newFolder(), 'all.csv')]);
    expect({ ...fingerprints(STICK_A), ...fingerprints(STICK_B) }).toEqual(before);
  });

  it('ends with 0 when nothing needs a look', async () => {
    const out = join(newFolder(), 'all.csv');
    const run = await cli(['merge', join(STICK_B, 'export.csv'), '--out', out]);
    expect(run.code).toBe(0);
  });
});

describe('the file to write', () => {
  it('is never read as input, so that a second run gives the same bytes', async () => {
    const folder = newFolder();
    cpSync(STICK_A, join(folder, 'a'), { recursive: true });
    cpSync(STICK_B, join(folder, 'b'), { recursive: true });
    const out = join(folder, 'all.csv');
    await cli(['merge', folder, '--out', out]);
    const first = readFileSync(out);
    const { document, code } = await cliJson<unknown>(['merge', folder, '--out', out, '--force']);
    expect(code).toBe(2);
    expect(readFileSync(out).equals(first)).toBe(true);
    const merged = mergeDocument.parse(document);
    expect(merged.files.map(({ path }) => path)).not.toContain(out);
    expect(merged.totals).toEqual(expectedMerge);
  });

  it('is not replaced without --force', async () => {
    const out = join(newFolder(), 'all.csv');
    writeFileSync(out, 'mine');
    const run = await cli(['merge', STICK_B, '--out', out]);
    expect(run.code).toBe(1);
    expectSentence(run.stderr);
    expect(run.stderr).toContain('Add --force to replace it.');
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  it('is replaced as a whole with --force', async () => {
    const out = join(newFolder(), 'all.csv');
    writeFileSync(out, 'mine, and longer than what comes'.repeat(10_000));
    const run = await cli(['merge', join(STICK_B, 'export.csv'), '--out', out, '--force']);
    expect(run.code).toBe(0);
    expect(serialsOf(readFileSync(out, 'ascii'))).toEqual(['CTS-4F2A7Q08', 'CTS-4F2A7Q09', 'CTS-4F2A7Q10']);
  });

  it('is refused in a folder that does not exist', async () => {
    const folder = newFolder();
    const run = await cli(['merge', STICK_B, '--out', join(folder, 'gone', 'all.csv')]);
    expect(run.code).toBe(1);
    expectSentence(run.stderr);
    expect(fingerprints(folder)).toEqual({});
  });
});
