import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildHardwareHash } from '../fixtures/build-hardware-hash.ts';
import { cli, cliJson, expectSentence, newFolder, STICK_A, STICK_B } from './run-cli.ts';

type DecodeJson = {
  readonly hashes: readonly {
    readonly whole: boolean;
    readonly repairable: boolean;
    readonly reasons: readonly { readonly code: string; readonly message: string }[];
    readonly device: {
      readonly serial: string;
      readonly manufacturer: string;
      readonly model: string;
    } | null;
    readonly inventory: {
      readonly chassis: { readonly type: { readonly code: number; readonly name: string } | null };
      readonly networkCards: readonly object[];
    } | null;
    readonly payloadLength: number | null;
    readonly byteLength: number;
  }[];
};

const hash = (() => {
  const text = readFileSync(join(STICK_A, 'HWID', 'CTS-4F2A7Q01.csv'), 'utf16le');
  return /T0[^,\s]{100,}/.exec(text)?.[0] ?? '';
})();

/** Captured just now, because the program compares that with the machine's clock. */
const fresh = {
  serial: 'CTS-1',
  manufacturer: 'Contoso',
  model: 'Contoso Book',
  capturedAt: new Date().toISOString(),
};

describe('decode', () => {
  it('says of a whole hash what it holds', async () => {
    const run = await cli(['decode', hash]);
    expect(run.code).toBe(0);
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('CTS-4F2A7Q01: whole');
    expect(run.stdout).toContain('model: Contoso Book 14');
    expect(run.stdout).toContain('networkCards: mac 02:00:');
    expect(run.stdout).toContain('chassis: type notebook, powerRole mobile');
    // No JSON, and no names without values.
    expect(run.stdout).not.toMatch(/[{}[\]]"|null|: *$/m);
    expect(run.stdout).not.toContain('graphics');
  });

  it('says the same as a document', async () => {
    const { document, code, stderr } = await cliJson<DecodeJson>(['decode', buildHardwareHash(fresh)]);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(document.hashes).toHaveLength(1);
    expect(document.hashes[0]).toMatchObject({
      whole: true,
      repairable: false,
      reasons: [],
      device: { serial: 'CTS-1', manufacturer: 'Contoso', model: 'Contoso Book' },
      inventory: { chassis: { type: { code: 10, name: 'notebook' } } },
      byteLength: 3000,
    });
    expect(document.hashes[0]?.inventory?.networkCards).toHaveLength(2);
  });

  it('says of a cut hash how much is there, and what it still tells', async () => {
    const run = await cli(['decode', hash.slice(0, 1000)]);
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('CTS-4F2A7Q01: damaged');
    expect(run.stdout).toContain('The hardware hash was cut off: 1000 of');
  });

  it('gives the reasons of a cut hash a code', async () => {
    const { document, code } = await cliJson<DecodeJson>(['decode', hash.slice(0, 1000)]);
    expect(code).toBe(2);
    expect(document.hashes[0]?.whole).toBe(false);
    expect(document.hashes[0]?.reasons.map((reason) => reason.code)).toContain('hashTruncated');
  });

  it('says of a device what it lacks, and asks for a look', async () => {
    const poor = buildHardwareHash({ ...fresh, tpm: false, memoryGiB: 4 });
    const run = await cli(['decode', poor]);
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('CTS-1: whole\n  The device reports no TPM. It can be registered');
    expect(run.stdout).toContain('4 GiB of memory');
  });

  it('says what is only good to know without asking for a look', async () => {
    const old = buildHardwareHash({ ...fresh, capturedAt: '2020-01-01T00:00:00Z', osType: 'winpe' });
    const { document, code } = await cliJson<DecodeJson>(['decode', old]);
    expect(document.hashes[0]?.reasons.map((reason) => reason.code)).toEqual([
      'capturedInWinPE',
      'capturedLongAgo',
    ]);
    expect(code).toBe(0);
  });

  it('says of a hash that can be repaired how, and nothing of the device that a damaged one lacks', async () => {
    const poor = buildHardwareHash({ ...fresh, tpm: false });
    const mendable = await cliJson<DecodeJson>(['decode', poor.slice(0, 3999)]);
    expect(mendable.code).toBe(2);
    expect(mendable.document.hashes[0]).toMatchObject({ whole: false, repairable: true });
    const codes = mendable.document.hashes[0]?.reasons.map((reason) => reason.code);
    expect(codes).toEqual(['hashLength', 'tpmMissing']);
    expect((await cli(['decode', poor.slice(0, 3999)])).stdout).toContain('merge with --repair');
    const damaged = await cliJson<DecodeJson>(['decode', poor.slice(0, 600)]);
    expect(damaged.document.hashes[0]?.reasons.map((reason) => reason.code)).toEqual(['hashTruncated']);
  });

  it('reads every hash of a device file', async () => {
    const { document, code } = await cliJson<DecodeJson>(['decode', join(STICK_B, 'export.csv')]);
    expect(code).toBe(0);
    expect(document.hashes.map(({ device }) => device?.serial)).toEqual([
      'CTS-4F2A7Q08',
      'CTS-4F2A7Q09',
      'CTS-4F2A7Q10',
    ]);
  });

  it('reads a file that holds nothing but the hash', async () => {
    const file = join(newFolder(), 'hash.txt');
    writeFileSync(file, `${hash}\r\n`);
    const run = await cli(['decode', file]);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('CTS-4F2A7Q01: whole');
  });

  it.each([
    { what: 'a word', value: 'rubbish' },
    { what: 'what only begins like a hash', value: 'T0Erubbish' },
    { what: 'a path that is not there', value: '/nowhere/at/all.csv' },
    { what: 'a file of something else', value: join(STICK_A, 'office', 'asset-prices.csv') },
    { what: 'a folder', value: STICK_A },
  ])('refuses $what', async ({ value }) => {
    const run = await cli(['decode', value]);
    expect(run.code).toBe(1);
    expectSentence(run.stderr);
    expect(run.stderr).toContain('This is neither a hardware hash nor a file with devices');
  });
});
