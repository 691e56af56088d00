import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, cliJson, expectSentence, newFolder, STICK_A, STICK_B } from './run-cli.ts';

type DecodeJson = {
  readonly hashes: readonly {
    readonly whole: boolean;
    readonly reasons: readonly { readonly code: string; readonly message: string }[];
    readonly device: {
      readonly serial: string;
      readonly manufacturer: string;
      readonly model: string;
    } | null;
    readonly payloadLength: number | null;
    readonly byteLength: number;
  }[];
};

const hash = (() => {
  const text = readFileSync(join(STICK_A, 'HWID', 'CTS-4F2A7Q01.csv'), 'utf16le');
  return /T0[^,\s]{100,}/.exec(text)?.[0] ?? '';
})();

describe('decode', () => {
  it('says of a whole hash what it holds', async () => {
    const run = await cli(['decode', hash]);
    expect(run.code).toBe(0);
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('CTS-4F2A7Q01: whole');
    expect(run.stdout).toContain('model: Contoso Book 14');
  });

  it('says the same as a document', async () => {
    const { document, code, stderr } = await cliJson<DecodeJson>(['decode', hash]);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(document.hashes).toHaveLength(1);
    expect(document.hashes[0]).toMatchObject({
      whole: true,
      reasons: [],
      device: { serial: 'CTS-4F2A7Q01', manufacturer: 'Contoso', model: 'Contoso Book 14' },
    });
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
