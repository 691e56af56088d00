// What merging tools get wrong in the wild, each in short: tags that vanish, columns that shift, headers that become
// devices, files that are passed over, serials that change, an output that is merged into itself.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportFiles } from '../../../electron/core/export/export-files.ts';
import { ownParts } from '../../../electron/core/export/own-parts.ts';
import { formats } from '../../../electron/core/export/formats.ts';
import { mergeFiles } from '../../../electron/core/identity/merge-files.ts';
import { type ExportFormatId, exportFormatIds } from '../../../shared/model/export.ts';
import { csvText, encode, headerA, headerB, headerC, headerD } from '../../fixtures/device-csv.ts';
import { bytesOf } from '../export/devices.ts';
import { hashOf } from './reading.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file, `1.csv`, `2.csv`, …, for each text; the paths. */
function stick(...contents: readonly (string | Uint8Array)[]): string[] {
  return contents.map((content, index) => {
    const path = join(folder, `${index + 1}.csv`);
    writeFileSync(path, content);
    return path;
  });
}

/** Merges the paths and writes the one file of a format. */
async function mergeInto(name: string, paths: readonly string[], format: ExportFormatId = 'intune') {
  const target = join(folder, name);
  const exclude = [target, ...(await ownParts(target, formats[format]))];
  const merged = await mergeFiles(paths, { exclude });
  const { files, refused } = exportFiles(format, merged.devices, { baseName: 'all' });
  expect(files).toHaveLength(1);
  writeFileSync(target, bytesOf(files[0]!));
  return { target, refused, text: readFileSync(target, 'utf8'), ...merged };
}

const lines = (text: string) => text.split('\r\n').slice(0, -1);
const row = (serial: string, ...more: string[]) => [serial, '', hashOf(serial), ...more];
const tagsOf = (devices: readonly { serial: string; groupTag: string; assignedUser: string }[]) =>
  devices.map(({ serial, groupTag, assignedUser }) => [serial, groupTag, assignedUser]);

describe('values of the files', () => {
  it('tags and users that an earlier output has stay when a file without them is added', async () => {
    const first = await mergeInto(
      'first.csv',
      stick(csvText([headerC, row('A', 'Kiosk', 'kim@contoso.example'), row('B', 'Lab', '')])),
    );
    const [more = ''] = stick(csvText([headerA, row('C'), row('A')]));
    const { devices, text } = await mergeInto('second.csv', [first.target, more]);
    const expected = [
      ['A', 'Kiosk', 'kim@contoso.example'],
      ['B', 'Lab', ''],
      ['C', '', ''],
    ];
    expect(tagsOf(devices)).toEqual(expected);
    expect(lines(text)).toEqual([
      headerC.join(','),
      ...expected.map(([serial = '', tag, user]) => `${serial},,${hashOf(serial)},${tag},${user}`),
    ]);
  });

  it.each([
    ['first', [0, 1]],
    ['last', [1, 0]],
  ] as const)(
    'a tag column that only one file has counts, also when that file comes %s',
    async (_, order) => {
      const files = stick(csvText([headerB, row('A', 'Kiosk')]), csvText([headerA, row('B')]));
      const { devices, text } = await mergeInto(
        'all.csv',
        order.map((index) => files[index] ?? ''),
      );
      expect(tagsOf(devices).sort()).toEqual([
        ['A', 'Kiosk', ''],
        ['B', '', ''],
      ]);
      expect(lines(text)).toContain(headerB.join(','));
      expect(lines(text)).toContain(`A,,${hashOf('A')},Kiosk`);
      expect(lines(text)).toContain(`B,,${hashOf('B')},`);
    },
  );

  it('commas and quotes inside quoted values shift no column', async () => {
    const maker = ['Contoso Co., Ltd.', 'Book 15"'];
    const paths = stick(csvText([headerD, row('A', ...maker)], { quoted: true }));
    const { devices, files, text } = await mergeInto('all.csv', paths, 'csv-full');
    expect(files[0]?.problems).toEqual([]);
    expect(devices).toMatchObject([{ serial: 'A', manufacturer: maker[0], model: maker[1] }]);
    expect(lines(text)[1]).toMatch(/^A,"Contoso Co\., Ltd\.","Book 15""",/);
    expect((await mergeFiles([join(folder, 'all.csv')])).devices).toMatchObject([
      { serial: 'A', manufacturer: maker[0], model: maker[1] },
    ]);
  });

  it('a comma where a format has no quotes leaves the device out by name, and shifts nothing', async () => {
    const paths = stick(csvText([headerB, row('A', 'Sales, EU'), row('B', 'Lab')], { quoted: true }));
    const { refused, text } = await mergeInto('all.csv', paths);
    expect(refused).toEqual([{ serial: 'A', column: 'Group Tag', reason: 'comma' }]);
    expect(lines(text)).toEqual([headerB.join(','), `B,,${hashOf('B')},Lab`]);
  });

  it.each(exportFormatIds)('a serial is in %s exactly as in the file', async (format) => {
    const serials = ['000123', 'CTS 1-Ab.c', '5CG0012345'];
    const { text } = await mergeInto(
      'all',
      stick(csvText([headerA, ...serials.map((each) => row(each))])),
      format,
    );
    const cells = new Set(text.split(/[\r\n,]+/).map((cell) => cell.replace(/^ *"serial": "(.*)"$/, '$1')));
    for (const serial of serials) expect(cells).toContain(serial);
  });
});

describe('headers and delimiters', () => {
  const headers: [string, string][] = [
    ['in quotes', headerB.map((name) => `"${name}"`).join(',')],
    ['in small letters', headerB.join(',').toLowerCase()],
    ['in capitals', headerB.join(',').toUpperCase()],
    ['in quotes and capitals', headerB.map((name) => `"${name.toUpperCase()}"`).join(',')],
    ['behind a byte-order mark', `\ufeff${headerB.join(',')}`],
  ];
  it.each(headers)('a header %s is a header and no device', async (_, header) => {
    const { devices, totals, files } = await mergeFiles(
      stick(`${header}\r\n${csvText([row('A', 'Kiosk')])}`),
    );
    expect(tagsOf(devices)).toEqual([['A', 'Kiosk', '']]);
    expect(totals).toMatchObject({ rows: 1, devices: 1, blocked: 0 });
    expect(files[0]?.problems).toEqual([]);
  });

  it('a header that is repeated where files were put together is no device', async () => {
    const text = csvText([
      headerB,
      row('A', 'Kiosk'),
      headerB,
      row('B', ''),
      headerB.map((name) => name.toUpperCase()),
    ]);
    const { devices, totals } = await mergeFiles(stick(text));
    expect(devices.map(({ serial }) => serial)).toEqual(['A', 'B']);
    expect(totals.rows).toBe(2);
  });

  it.each([';', '\t', '|'] as const)(
    'a file with %j between its values is read like any other',
    async (delimiter) => {
      const quoted = stick(csvText([headerB, row('A', 'Kiosk')], { delimiter, quoted: true }));
      expect(tagsOf((await mergeFiles(quoted)).devices)).toEqual([['A', 'Kiosk', '']]);
      const plain = stick(csvText([headerB, row('A', 'Kiosk')], { delimiter }));
      expect(tagsOf((await mergeFiles(plain)).devices)).toEqual([['A', 'Kiosk', '']]);
    },
  );

  it('a file that nothing can be made of is named', async () => {
    const [path] = stick('Asset;Price\r\nDock;129\r\n');
    expect((await mergeFiles([folder])).files).toMatchObject([
      { path, problems: [{ code: 'fileNotDevices' }] },
    ]);
  });
});

describe('merging again', () => {
  it('a device that several files have is written once', async () => {
    const text = csvText([headerA, row('A'), row('B'), row('A')]);
    const paths = stick(
      text,
      encode(text, 'utf-16le-bom'),
      csvText([headerD, row('B', 'Contoso', 'Contoso Book')]),
    );
    const { totals, text: written } = await mergeInto('all.csv', paths);
    expect(totals).toMatchObject({ rows: 7, devices: 2, duplicates: 5 });
    expect(lines(written)).toEqual([headerA.join(','), `A,,${hashOf('A')}`, `B,,${hashOf('B')}`]);
  });

  it('the output in the folder of its inputs is not read, and comes out the same', async () => {
    stick(csvText([headerB, row('A', 'Kiosk')]), csvText([headerA, row('B')]));
    const first = await mergeInto('all.csv', [folder]);
    const second = await mergeInto('all.csv', [folder]);
    expect(second.files.map(({ path }) => path)).not.toContain(second.target);
    expect(second.totals).toEqual(first.totals);
    expect(second.text).toBe(first.text);
  });

  it('an output that is read as input makes no second device of any', async () => {
    stick(csvText([headerB, row('A', 'Kiosk')]), csvText([headerA, row('B')]));
    const first = await mergeInto('all.csv', [folder]);
    const second = await mergeInto('other.csv', [folder]);
    expect(second.totals).toMatchObject({ rows: 4, devices: 2, duplicates: 2 });
    expect(lines(second.text).sort()).toEqual(lines(first.text).sort());
  });
});
