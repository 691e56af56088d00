import { describe, expect, it } from 'vitest';
import { readDeviceFiles } from '../../../electron/core/intake/read-device-files.ts';
import { buildHardwareHash } from '../../fixtures/build-hardware-hash.ts';
import { buildZip } from '../../fixtures/build-zip.ts';
import { csvText, encode, headerA } from '../../fixtures/device-csv.ts';

function hashOf(serial: string): string {
  return buildHardwareHash({ serial, manufacturer: 'Contoso', model: 'Contoso Book' });
}

function csv(serial: string): Buffer {
  return encode(csvText([headerA, [serial, '', hashOf(serial)]]), 'utf-16le-bom');
}

type Limits = Parameters<typeof readDeviceFiles>[1];

function read(bytes: Uint8Array, limits: Limits = {}, path = 'stick.zip'): [string, string[], string[]][] {
  return [...readDeviceFiles({ path, bytes }, limits)].map(({ report, captures }) => [
    report.path,
    captures.map(({ serial }) => serial),
    report.problems.map(({ code }) => code),
  ]);
}

describe('an archive', () => {
  it('is the device files in it, packed or stored, in any folder', () => {
    const bytes = buildZip([
      { name: 'HWID/', content: '' },
      { name: 'HWID/A.csv', content: csv('A'), deflated: true },
      { name: 'HWID\\Räume\\B.CSV', content: csv('B') },
      { name: 'OA3.xml', content: `<Key><HardwareHash>${hashOf('C')}</HardwareHash></Key>`, deflated: true },
      { name: 'settings.xml', content: '<Settings/>' },
      { name: 'notes.txt', content: 'x' },
      { name: '__MACOSX/HWID/._A.csv', content: 'x' },
      { name: '../../prices.csv', content: 'Asset,Price\n' },
    ]);
    expect(read(bytes)).toEqual([
      ['stick.zip/HWID/A.csv', ['A'], []],
      ['stick.zip/HWID/Räume/B.CSV', ['B'], []],
      ['stick.zip/OA3.xml', ['C'], []],
      ['stick.zip/../../prices.csv', [], ['fileNotDevices']],
    ]);
  });

  it('is known by its first bytes, whatever its name', () => {
    const bytes = buildZip([{ name: 'A.csv', content: csv('A') }]);
    expect(read(bytes, {}, 'from-mail')).toEqual([['from-mail/A.csv', ['A'], []]]);
  });

  it('without device files is named', () => {
    const bytes = buildZip([{ name: 'drivers/setup.xml', content: '<Setup/>' }]);
    expect(read(bytes)).toEqual([['stick.zip', [], ['archiveEmpty']]]);
    expect(read(buildZip([]))).toEqual([['stick.zip', [], ['archiveEmpty']]]);
  });

  it('that is a workbook is no text, and no archive to a person', () => {
    const bytes = buildZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.xml', content: '<workbook/>' },
    ]);
    expect(read(bytes, {}, 'hashes.xlsx')).toEqual([['hashes.xlsx', [], ['fileNotText']]]);
  });

  it('inside an archive stays closed and is named', () => {
    const inner = buildZip([{ name: 'A.csv', content: csv('A') }]);
    const bytes = buildZip([
      { name: 'inner.zip', content: inner },
      { name: 'B.csv', content: csv('B') },
    ]);
    expect(read(bytes)).toEqual([
      ['stick.zip/inner.zip', [], ['archiveNested']],
      ['stick.zip/B.csv', ['B'], []],
    ]);
  });
});

describe('an entry that cannot be unpacked is named, and the others are read', () => {
  it.each([
    ['a password', { encrypted: true }, 'archiveEncrypted'],
    ['an unknown way of packing', { method: 14 }, 'archiveMethod'],
    ['bytes that are not packed at all', { method: 8 }, 'archiveDamaged'],
  ])('%s', (_, part, code) => {
    const bytes = buildZip([
      { name: 'A.csv', content: csv('A'), ...part },
      { name: 'B.csv', content: csv('B') },
    ]);
    expect(read(bytes)).toEqual([
      ['stick.zip/A.csv', [], [code]],
      ['stick.zip/B.csv', ['B'], []],
    ]);
  });

  it('a changed byte', () => {
    const bytes = buildZip([{ name: 'A.csv', content: csv('A') }]);
    bytes.writeUInt8(bytes.readUInt8(200) ^ 1, 200);
    expect(read(bytes)).toEqual([['stick.zip/A.csv', [], ['archiveDamaged']]]);
  });
});

describe('a damaged archive', () => {
  const whole = buildZip([{ name: 'A.csv', content: csv('A'), deflated: true }]);

  it('is named wherever it was cut', () => {
    for (let length = 1; length < whole.length; length += 7) {
      expect(read(whole.subarray(0, length))).toEqual([['stick.zip', [], ['archiveDamaged']]]);
    }
  });

  it('never throws, whichever byte is wrong', () => {
    for (let at = 0; at < whole.length; at++) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
      expect(read(bytes).length).toBeGreaterThan(0);
    }
  });

  it('that is empty, or something else under that name, is named', () => {
    expect(read(Buffer.alloc(0))).toEqual([['stick.zip', [], ['fileEmpty']]]);
    expect(read(csv('A'))).toEqual([['stick.zip', [], ['archiveDamaged']]]);
  });
});

describe('an archive that unpacks to far more than it is', () => {
  const bomb = { name: 'bomb.csv', content: Buffer.alloc(5_000_000, 'x'), deflated: true };
  const limits = { maxBytes: 1024 * 1024, maxEntries: 10 };

  it.each([
    ['says so', bomb],
    ['claims to be small', { ...bomb, claimedSize: 10 }],
    ['is stored', { ...bomb, deflated: false }],
  ])('and %s is refused', (_, part) => {
    const bytes = buildZip([{ name: 'A.csv', content: csv('A') }, part]);
    expect(read(bytes, limits)).toEqual([
      ['stick.zip/A.csv', ['A'], []],
      ['stick.zip', [], ['archiveTooLarge']],
    ]);
  });

  it('only in all its entries together is refused', () => {
    const part = { ...bomb, content: Buffer.alloc(700_000, 'x') };
    const bytes = buildZip([
      { ...part, name: '1.csv' },
      { ...part, name: '2.csv' },
    ]);
    expect(read(bytes, limits).map(([path, , codes]) => [path, codes])).toEqual([
      ['stick.zip/1.csv', ['fileNotDevices']],
      ['stick.zip', ['archiveTooLarge']],
    ]);
  });

  it('into very many files is refused before any is read', () => {
    const parts = Array.from({ length: 11 }, (_, index) => ({ name: `${index}.csv`, content: csv('A') }));
    expect([...readDeviceFiles({ path: 'stick.zip', bytes: buildZip(parts) }, limits)]).toMatchObject([
      { report: { problems: [{ code: 'archiveTooLarge', params: { megabytes: 1, entries: 10 } }] } },
    ]);
  });
});
