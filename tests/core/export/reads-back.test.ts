// An export is a device file again: read back, it gives the devices that went into it.
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFormatId } from '../../../shared/model/export.ts';
import { decodeHardwareHash } from '../../../electron/core/hardware-hash/decode.ts';
import { knownHash, outgoingHash, type MergedDevice } from '../../../electron/core/identity/merged-device.ts';
import { mergeCaptures } from '../../../electron/core/identity/merge-captures.ts';
import { mergeFiles } from '../../../electron/core/identity/merge-files.ts';
import { soundHash } from '../../fakes/device-files.ts';
import { capture, type CaptureRow } from '../../fakes/captures.ts';
import { bytesOf, device, exported } from './devices.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reads-back-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readBack(id: ExportFormatId, devices: readonly MergedDevice[]) {
  const { files, refused } = exported(id, devices);
  const paths = files.map((file) => {
    const path = join(folder, file.name);
    writeFileSync(path, bytesOf(file));
    return path;
  });
  return { merged: await mergeFiles(paths), refused: new Set(refused.map(({ serial }) => serial)) };
}

type Unit = 'grapheme-ascii' | 'grapheme';

/** A value as intake gives it: without outer blanks, and without the outer quotes that it takes for a CSV's. */
const value = (unit: Unit) =>
  fc
    .string({ unit, maxLength: 12 })
    .map((text) => text.replaceAll('\ufeff', '').trim())
    .filter((text) => !(text.length > 1 && text.startsWith('"') && text.endsWith('"')));

const hashOf = (serial: string) =>
  fc.constantFrom(
    soundHash(serial),
    soundHash(`ANOTHER ${serial}`),
    soundHash(serial).slice(0, 400),
    `${soundHash(serial).slice(0, 76)}\n${soundHash(serial).slice(76)}`,
    '',
  );

function devicesOf(unit: Unit) {
  const serial = value(unit).filter((text) => text !== '');
  const text = value(unit);
  const one = serial.chain((own) =>
    fc.record({
      serial: fc.constant(own),
      manufacturer: text,
      model: text,
      productId: text,
      groupTag: text,
      assignedUser: text,
      orderId: text,
      purchaseId: text,
      notes: text,
      hardwareHash: hashOf(own),
    }),
  );
  return fc
    .uniqueArray(one.map(filledFromHash), { selector: (each) => each.serial, minLength: 1, maxLength: 8 })
    .map((rows) => mergeCaptures(rows.map(({ serial, ...row }) => capture(serial, row))).devices);
}

/** Where a row has no maker or model, intake takes what the hash says. */
function filledFromHash(row: Required<Omit<CaptureRow, 'source' | 'repairs'>> & { serial: string }) {
  const hash = decodeHardwareHash(row.hardwareHash).device;
  return {
    ...row,
    manufacturer: row.manufacturer || (hash?.manufacturer.trim() ?? ''),
    model: row.model || (hash?.model.trim() ?? ''),
  };
}

const runs = { numRuns: 60 };
type Field = 'serial' | 'manufacturer' | 'model' | 'productId' | 'groupTag' | 'assignedUser' | 'hardwareHash';
const fieldsOf = (fields: readonly Field[], devices: readonly MergedDevice[]) =>
  devices.map((each) =>
    fields.map((field) => (field === 'hardwareHash' ? outgoingHash(each) : each[field].replace(/\n/g, ''))),
  );

/** Everything but where it was found. */
const contentOf = ({ hash, repaired, sources: _sources, ...rest }: MergedDevice) => ({
  ...rest,
  captures: [],
  hardwareHash: knownHash({ hash, repaired }),
});

describe.each([
  ['intune', ['serial', 'productId', 'groupTag', 'assignedUser', 'hardwareHash']],
  ['partner-center', ['serial', 'productId', 'hardwareHash', 'manufacturer', 'model']],
  ['mmd-2020', ['manufacturer', 'model', 'serial', 'hardwareHash']],
] as const)('%s', (id, fields) => {
  it('gives back every device that was not refused, with the values it carries', async () => {
    await fc.assert(
      fc.asyncProperty(devicesOf('grapheme-ascii'), async (devices) => {
        const { merged, refused } = await readBack(id, devices);
        const sent = devices.filter(({ serial, verdict }) => verdict !== 'blocked' && !refused.has(serial));
        expect(fieldsOf(fields, merged.devices)).toEqual(fieldsOf(fields, sent));
      }),
      runs,
    );
  });
});

describe('csv-full', () => {
  it('gives back every device, blocked ones too, with all values, verdict and reasons', async () => {
    await fc.assert(
      fc.asyncProperty(devicesOf('grapheme'), async (devices) => {
        const { merged, refused } = await readBack('csv-full', devices);
        const sent = devices.filter(({ serial }) => !refused.has(serial));
        expect(merged.devices.map(contentOf)).toEqual(sent.map(contentOf));
      }),
      runs,
    );
  });
});

describe('json', () => {
  it('gives back every device, blocked ones too, with all values, verdict and reasons', async () => {
    await fc.assert(
      fc.asyncProperty(devicesOf('grapheme'), async (devices) => {
        const { merged } = await readBack('json', devices);
        expect(merged.devices.map(contentOf)).toEqual(devices.map(contentOf));
      }),
      runs,
    );
  });
});

describe.each([
  ['partner-tuple', 1, (text: string) => text],
  ['corporate-identifiers', 0, (text: string) => text.replaceAll(/[.,]/g, '').trim()],
] as const)('%s', (id, headerLines, written) => {
  it('gives back manufacturer, model and serial of every device that was not refused', () => {
    fc.assert(
      fc.property(devicesOf('grapheme-ascii'), (devices) => {
        const { files, refused } = exported(id, devices);
        const text = files.map((file) => bytesOf(file).toString()).join('');
        const rows = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;
        const names = new Set(refused.map(({ serial }) => serial));
        const sent = devices.filter(({ serial }) => !names.has(serial));
        expect(rows.slice(headerLines)).toEqual(
          sent.map(({ manufacturer, model, serial }) => [written(manufacturer), written(model), serial]),
        );
      }),
      runs,
    );
  });
});

describe('a list without hashes', () => {
  const devices = [
    device('0042', { manufacturer: 'HP', model: 'HP EliteBook 840 14 inch G10' }),
    device('PF-3X 1', { manufacturer: 'LENOVO', model: '21R3001BUK' }),
  ];
  const tuples = (all: readonly MergedDevice[]) =>
    all.map(({ manufacturer, model, serial }) => [manufacturer, model, serial]);

  it.each(['partner-tuple', 'corporate-identifiers'] as const)(
    '%s is read again as the same devices',
    async (id) => {
      const { merged, refused } = await readBack(id, devices);
      expect(refused).toEqual(new Set());
      expect(tuples(merged.devices)).toEqual(tuples(devices));
    },
  );

  it('corporate identifiers of makers without dots are the same names, of others those that Intune compares', async () => {
    const { merged } = await readBack('corporate-identifiers', [
      device('A-100', { manufacturer: 'Dell Inc.', model: 'Latitude 5440, black' }),
    ]);
    expect(tuples(merged.devices)).toEqual([['Dell Inc', 'Latitude 5440 black', 'A-100']]);
  });
});

describe('values that look like something else', () => {
  const odd = [
    ['a header', 'see also\nDevice Serial Number,Hardware Hash\nbelow'],
    ['quotes around it', '"by the door"'],
    ['nothing but quotes', '""'],
    ['a formula', '=1+1'],
    ['separators of Unicode', 'one\u2028two\u2029three'],
  ] as const;

  it.each(
    odd.flatMap(([what, notes]) => (['csv-full', 'json'] as const).map((id) => [what, id, notes] as const)),
  )('%s in a note comes back from %s as it was', async (_, id, notes) => {
    const { merged } = await readBack(id, [device('A', { notes }), device('B')]);
    expect(merged.devices.map((each) => [each.serial, each.notes])).toEqual([
      ['A', notes],
      ['B', ''],
    ]);
  });
});
