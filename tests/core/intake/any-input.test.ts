// Properties: how devices are spread over files changes nothing, and no input throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandHash } from '../../../electron/core/hardware-hash/compact.ts';
import { mergeCaptures } from '../../../electron/core/identity/merge-captures.ts';
import { readDeviceFiles } from '../../../electron/core/intake/read-device-files.ts';
import { type Delimiter, encodings } from '../../../shared/model/intake.ts';
import { buildHardwareHash } from '../../fixtures/build-hardware-hash.ts';
import { buildZip } from '../../fixtures/build-zip.ts';
import { csvText, encode } from '../../fixtures/device-csv.ts';
import { corpusFiles } from '../../fixtures/intake-corpus.ts';
import { garbage, garbageBelowHeader } from './garbage.ts';

type File = { readonly path: string; readonly bytes: Uint8Array };

function mergedSet(files: readonly File[]) {
  const captures = files.flatMap((file) => [...readDeviceFiles(file)].flatMap((read) => read.captures));
  const { devices } = mergeCaptures(captures);
  return devices
    .map(({ serial, hash, groupTag, assignedUser, verdict }) =>
      [serial, expandHash(hash), groupTag, assignedUser, verdict].join(' | '),
    )
    .sort();
}

describe('the same rows', () => {
  const serials = ['CTS-1', '0042', 'Å 7', 'sn,with;all|four', 'x"y', '12', 'A-1', 'A-10', 'ß', 'Z'];
  const devices = serials.map((serial, index) => ({
    'Device Serial Number': serial,
    'Windows Product ID': '',
    'Hardware Hash': buildHardwareHash({ serial: `S${index}`, manufacturer: 'Contoso', model: 'Book' }),
    'Group Tag': ['Büro', '', 'Kiosk 5 €', 'Sales'][index % 4] ?? '',
    'Assigned User': index % 3 === 0 ? `user${index}@contoso.example` : '',
  }));
  type Name = keyof (typeof devices)[number];
  const names = Object.keys(devices[0]!) as Name[];

  const shape = fc.record({
    encoding: fc.constantFrom(...encodings),
    delimiter: fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\r\n', '\n', '\r', '\r\n\r\n', '\r\r\n'),
    order: fc.shuffledSubarray(names, { minLength: names.length }),
    upperCase: fc.boolean(),
    zipped: fc.boolean(),
    joined: fc.boolean(),
  });
  type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

  function fileOf(rows: readonly (typeof devices)[number][], index: number, how: Shape): File {
    const header = how.order.map((name) => (how.upperCase ? name.toUpperCase() : name));
    const parts = how.joined ? rows.map((row) => [row]) : [rows];
    const text = parts
      .map((part) => [header, ...part.map((row) => how.order.map((name) => row[name]))])
      .map((part) => csvText(part, { delimiter: how.delimiter, quoted: true }))
      .join('')
      .replaceAll('\r\n', how.lineEnd);
    const bytes = encode(text, how.encoding);
    const name = `${index}.csv`;
    return how.zipped
      ? { path: `${index}.zip`, bytes: buildZip([{ name, content: bytes, deflated: true }]) }
      : { path: name, bytes };
  }

  it('are the same devices however they are spread, repeated and written', () => {
    const all = mergedSet([{ path: 'all.csv', bytes: encode(allAtOnce(), 'utf-8') }]);
    expect(all).toHaveLength(serials.length);
    const spread = fc.array(fc.tuple(fc.subarray(devices, { minLength: 1 }), shape), { maxLength: 6 });
    fc.assert(
      fc.property(spread, shape, (files, rest) => {
        const there = new Set(files.flatMap(([rows]) => rows));
        const missing = devices.filter((device) => !there.has(device));
        const every = missing.length > 0 ? [...files, [missing, rest] as const] : files;
        expect(mergedSet(every.map(([rows, how], index) => fileOf(rows, index, how)))).toEqual(all);
      }),
      { numRuns: 150 },
    );
  });

  function allAtOnce(): string {
    return csvText([names, ...devices.map((device) => names.map((name) => device[name]))], { quoted: true });
  }
});

describe('no input throws', () => {
  function expectReports(bytes: Uint8Array, path: string): void {
    const reports = [...readDeviceFiles({ path, bytes })];
    expect(reports.length).toBeGreaterThan(0);
    for (const { report, captures } of reports) {
      expect(captures.every(({ serial }) => serial !== '')).toBe(true);
      expect(captures.length).toBeLessThanOrEqual(report.rows);
      // Nothing disappears without a word.
      if (captures.length < report.rows || report.rows === 0) expect(report.problems).not.toEqual([]);
    }
    mergeCaptures(reports.flatMap(({ captures }) => captures));
  }

  const path = fc.constantFrom('a.csv', 'OA3.xml', 'a.zip', 'a');

  it('of random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), path, expectReports), { numRuns: 2000 });
  });

  it('of random text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(',', ';', '\t', '|', '"', '\n', '\r', '\0', '\ufeff', '\u001a', '<', '>', '&', '-->'),
      fc.constantFrom('Device Serial Number', 'Hardware Hash', 'Manufacturer', 'Model', 'OrderID'),
      fc.constantFrom('<HardwareHash>', '<!--', 'T0EsAQEAHAAAAA', 'Lenovo', '016520771357'),
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...encodings), path, (content, encoding, name) => {
        expectReports(encode(content, encoding), name);
      }),
      { numRuns: 2000 },
    );
  });

  it('of files of the corpus with bytes changed, lost, added and mixed up', () => {
    const files = corpusFiles();
    const change = fc.record({
      kind: fc.constantFrom('set', 'delete', 'insert', 'splice'),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 1, max: 300 }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
      other: fc.constantFrom(...files),
    });
    const changes = fc.array(change, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...files), changes, ({ path: name, bytes }, list) => {
        const changed = list.reduce((old, { kind, at, length, bytes: added, other }) => {
          const from = Math.floor(at * old.length);
          const kept = kind === 'insert' ? from : from + (kind === 'set' ? added.length : length);
          const middle = kind === 'delete' ? [] : kind === 'splice' ? [other.bytes] : [added];
          return Buffer.concat([old.subarray(0, from), ...middle, old.subarray(kept)]);
        }, Buffer.from(bytes));
        expectReports(changed, name);
      }),
      { numRuns: 1500 },
    );
  });
});

// The limit is there to find a hang; no run comes near it.
describe.each([
  ['ten million bytes of', garbage],
  ['below a header, ten million bytes of', garbageBelowHeader],
])('%s', (_, kinds) => {
  it.each(kinds)('%s are a report', { timeout: 120_000 }, (_name, make) => {
    const [first, ...more] = readDeviceFiles({ path: 'garbage.csv', bytes: make() });
    expect(more).toEqual([]);
    expect(first?.report.problems.length).toBeGreaterThan(0);
    expect(first?.report.problems.length).toBeLessThanOrEqual(1002);
  });
});
