import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deviceFile, serials } from '../fakes/device-files.ts';
import { failureKinds } from '../../shared/model/board.ts';
import { encodings } from '../../shared/model/intake.ts';
import { buildZip } from '../fixtures/build-zip.ts';
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

const reason = z.strictObject({
  code: z.string(),
  message: sentence,
  forecast: z
    .strictObject({ kind: z.enum(failureKinds), when: z.enum(['always', 'withoutHash']) })
    .nullable(),
});

/** The document of `merge --json`: these keys, no others. */
const mergeDocument = z.strictObject({
  files: z.array(
    z.strictObject({
      path: z.string(),
      encoding: z.enum(encodings).nullable(),
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
      reasons: z.array(reason),
      orderId: z.string(),
      purchaseId: z.string(),
      notes: z.string(),
      leftOut: z.boolean(),
      repairable: z.boolean(),
      repaired: z.boolean(),
      sources: z.array(z.strictObject({ path: z.string(), line: count })).min(1),
      captures: z
        .array(
          z.strictObject({
            path: z.string(),
            line: count,
            capturedAt: z.iso.datetime().nullable(),
            soundness: z.enum(['whole', 'damaged', 'none']),
            groupTag: z.string(),
            assignedUser: z.string(),
            reasons: z.array(reason),
          }),
        )
        .min(1),
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
    const newer = { path: join(STICK_B, 'HWID', 'CTS-4F2A7Q02.csv'), line: 2 };
    const dropped = { path: join(STICK_A, 'HWID', 'CTS-4F2A7Q02.csv'), line: 2 };
    expect(twice?.sources).toEqual([newer, dropped]);
    expect(twice?.captures).toMatchObject([newer, dropped]);
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

describe('an archive', () => {
  it('is read by merge and decode, and its files are named', async () => {
    const folder = newFolder();
    const { bytes } = deviceFile('a.csv', ['SN-1']);
    const path = join(folder, 'stick.zip');
    writeFileSync(path, buildZip([{ name: 'HWID/a.csv', content: bytes, deflated: true }]));
    const { document } = await cliJson<unknown>(['merge', folder, '--out', join(folder, 'all.csv')]);
    expect(mergeDocument.parse(document)).toMatchObject({
      files: [{ path: join(path, 'HWID', 'a.csv'), rows: 1, problems: [] }],
      totals: { files: 1, rows: 1, devices: 1 },
    });
    expect((await cli(['decode', path])).stdout).toContain('SN-1: whole');
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

/** A folder with one file of so many devices. */
function manyDevices(count: number): string {
  const folder = newFolder();
  const { path, bytes } = deviceFile(join(folder, 'devices.csv'), serials(count));
  writeFileSync(path, bytes);
  return folder;
}

describe('an export of several files', () => {
  it('is named after FILE, and each is in the document with its rows', async () => {
    const folder = manyDevices(501);
    const { stdout, code, stderr } = await cli(['merge', 'devices.csv', '--out', 'all.csv', '--json'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(mergeDocument.parse(JSON.parse(stdout)).written).toEqual([
      { path: 'all-1.csv', rows: 500 },
      { path: 'all-2.csv', rows: 1 },
    ]);
    expect(stderr).toContain('500 devices written to all-1.csv.');
    expect(readdirSync(folder).sort()).toEqual(['all-1.csv', 'all-2.csv', 'devices.csv']);
    expect(serialsOf(readFileSync(join(folder, 'all-2.csv'), 'ascii'))).toEqual(['SN-501']);
  });

  it('is not written at all when one of the files is there', async () => {
    const folder = manyDevices(501);
    writeFileSync(join(folder, 'all-2.csv'), 'mine');
    const run = await cli(['merge', join(folder, 'devices.csv'), '--out', join(folder, 'all.csv')]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`${join(folder, 'all-2.csv')} exists already.`);
    expect(readdirSync(folder).sort()).toEqual(['all-2.csv', 'devices.csv']);
    expect(readFileSync(join(folder, 'all-2.csv'), 'utf8')).toBe('mine');
  });

  it('leaves nothing behind when a later file cannot be written', async () => {
    const folder = manyDevices(501);
    mkdirSync(join(folder, 'all-2.csv'));
    const { code, document, stderr } = await cliJson<unknown>([
      ...['merge', join(folder, 'devices.csv'), '--out', join(folder, 'all.csv'), '--force'],
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${join(folder, 'all-2.csv')} cannot be written.`);
    expect(mergeDocument.parse(document).written).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['all-2.csv', 'devices.csv']);
  });

  it('never reads its own files, and names those of an earlier run that it leaves alone', async () => {
    const folder = manyDevices(1001);
    await cli(['merge', folder, '--out', join(folder, 'all.csv')]);
    const stale = readFileSync(join(folder, 'all-3.csv'));
    writeFileSync(join(folder, 'devices.csv'), deviceFile('', serials(501)).bytes);
    const { document, stderr } = await cliJson<unknown>([
      'merge',
      folder,
      '--out',
      join(folder, 'all.csv'),
      '--force',
    ]);
    const { files, totals, written } = mergeDocument.parse(document);
    expect(files.map(({ path }) => path)).toEqual([join(folder, 'devices.csv')]);
    expect(totals.devices).toBe(501);
    expect(written.map(({ rows }) => rows)).toEqual([500, 1]);
    expect(stderr).toContain(`${join(folder, 'all-3.csv')} has the name of a file of this export.`);
    expect(stderr).not.toContain(`${join(folder, 'all-2.csv')} has the name`);
    expect(readFileSync(join(folder, 'all-3.csv')).equals(stale)).toBe(true);
  });
});

describe('an original that has the name of a file of the export', () => {
  it('is read like any other', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'all-1.csv'), deviceFile('', ['SN-1', 'SN-2']).bytes);
    await cli(['merge', folder, '--out', join(folder, 'all.csv')]);
    expect(serialsOf(readFileSync(join(folder, 'all.csv'), 'ascii'))).toEqual(['SN-1', 'SN-2']);
  });

  it('is not overwritten, not even with --force', async () => {
    const folder = manyDevices(501);
    const original = deviceFile('', ['SN-X']).bytes;
    writeFileSync(join(folder, 'all-1.csv'), original);
    const run = await cli(['merge', folder, '--out', join(folder, 'all.csv'), '--force']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('all-1.csv is one of the files to merge and would be overwritten.');
    expect(readFileSync(join(folder, 'all-1.csv')).equals(original)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['all-1.csv', 'devices.csv']);
  });

  it('cannot be FILE itself when it was named to be merged', async () => {
    const file = join(newFolder(), 'hash.csv');
    const original = deviceFile('', ['SN-1']).bytes;
    writeFileSync(file, original);
    const run = await cli(['merge', file, '--out', file, '--force']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('is one of the files to merge');
    expect(readFileSync(file).equals(original)).toBe(true);
  });
});

describe('--format', () => {
  it.each([
    ['intune', 'Device Serial Number,Windows Product ID,Hardware Hash'],
    [
      'partner-center',
      'Device Serial Number,Windows Product ID,Hardware Hash,Manufacturer name,Device model',
    ],
    ['mmd-2020', 'Manufacturer,Model,Serial Number,Hardware Hash'],
    ['partner-tuple', 'Manufacturer,Model,Serial Number'],
    ['corporate-identifiers', ''],
    ['csv-full', '\ufeffDevice Serial Number,Manufacturer name,Device model'],
    ['json', '{'],
  ])('%s writes that format', async (format, start) => {
    const out = join(newFolder(), 'all');
    const { code, document } = await cliJson<unknown>([
      ...['merge', join(STICK_B, 'export.csv'), '--out', out, '--format', format],
    ]);
    expect(code).toBe(0);
    expect(mergeDocument.parse(document).written).toEqual([{ path: out, rows: 3 }]);
    expect(readFileSync(out, 'utf8').startsWith(start)).toBe(true);
  });

  it('puts the blocked device into the formats that hold everything', async () => {
    const out = join(newFolder(), 'all.json');
    const run = await cli(['merge', STICK_A, STICK_B, '--out', out, '--format', 'json']);
    expect(run.code).toBe(2);
    const { devices } = JSON.parse(readFileSync(out, 'utf8')) as {
      devices: { serial: string; verdict: string }[];
    };
    expect(devices).toHaveLength(GOOD_SERIALS.length + 1);
    expect(devices.find(({ serial }) => serial === CUT_SERIAL)?.verdict).toBe('blocked');
  });

  it('says of each device left out which value is to blame, and why', async () => {
    const folder = newFolder();
    const rows = ['Default string', { serial: 'B', hash: '' }, 'C'];
    const { path, bytes } = deviceFile(join(folder, 'devices.csv'), rows);
    writeFileSync(path, bytes);
    const args = ['merge', path, '--out', join(folder, 'all.csv'), '--format', 'partner-tuple'];
    const { code, stderr } = await cli(args);
    expect(code).toBe(2);
    expect(stderr).toContain('Default string was left out: its Serial Number is a placeholder');
    expect(stderr).toContain('B was left out: its Manufacturer is empty.');
    expect(readFileSync(join(folder, 'all.csv'), 'ascii')).toBe(
      'Manufacturer,Model,Serial Number\r\nContoso,Bench 1,C\r\n',
    );
  });

  it('that does not exist is refused with those that do', async () => {
    const folder = newFolder();
    const run = await cli(['merge', STICK_B, '--out', join(folder, 'x'), '--format', 'excel']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('intune, partner-center, mmd-2020, partner-tuple, corporate-identifiers');
    expect(fingerprints(folder)).toEqual({});
  });
});
