import { describe, expect, it } from 'vitest';
import { type Delimiter, encodings } from '../../../shared/model/intake.ts';
import { buildHardwareHash } from '../../fixtures/build-hardware-hash.ts';
import { csvText, encode, headerA, headerB, headerC, headerD } from '../../fixtures/device-csv.ts';
import { read } from './reading.ts';

const hash = buildHardwareHash({ serial: 'CTS-1', manufacturer: 'Contoso', model: 'Contoso Book' });
const unicode = encodings.filter((encoding) => encoding !== 'windows-1252');
const delimiters: Delimiter[] = [',', ';', '\t', '|'];

function problems(content: string | Uint8Array): { code: string; line: number | null }[] {
  return read(content).report.problems.map(({ code, line }) => ({ code, line }));
}

describe('every encoding, delimiter and way of quoting', () => {
  const variants = unicode.flatMap((encoding) =>
    delimiters.flatMap((delimiter) => [true, false].map((quoted) => ({ encoding, delimiter, quoted }))),
  );
  it.each(variants)('$encoding, $delimiter, quoted: $quoted', ({ encoding, delimiter, quoted }) => {
    const rows = [headerC, ['00 12', 'P-1', hash, 'Büro 東京', 'adele@contoso.example']];
    const { report, captures } = read(encode(csvText(rows, { delimiter, quoted }), encoding));
    expect(report).toEqual({ path: 'hashes.csv', encoding, delimiter, rows: 1, problems: [] });
    expect(captures).toMatchObject([
      {
        serial: '00 12',
        manufacturer: 'Contoso',
        model: 'Contoso Book',
        productId: 'P-1',
        groupTag: 'Büro 東京',
        assignedUser: 'adele@contoso.example',
        hardwareHash: hash,
        source: { path: 'hashes.csv', line: 2 },
      },
    ]);
  });
});

describe('columns', () => {
  it('are found in any order and case, between others', () => {
    const rows = [
      ['Note', ' HARDWARE  hash ', 'group tag', 'device Serial number'],
      ['x', hash, 'Kiosk', 'CTS-1'],
    ];
    expect(read(csvText(rows)).captures).toMatchObject([
      { serial: 'CTS-1', groupTag: 'Kiosk', hardwareHash: hash, productId: '' },
    ]);
  });

  it('of the partner header win over the hash', () => {
    const rows = [headerD, ['CTS-1', '', hash, 'Contoso Ltd', '']];
    expect(read(csvText(rows)).captures).toMatchObject([
      { manufacturer: 'Contoso Ltd', model: 'Contoso Book' },
    ]);
  });

  it('may change where files were joined', () => {
    const joined = csvText([headerA, ['A', '', hash]]) + csvText([headerB, ['B', '', hash, 'Kiosk']]);
    const { report, captures } = read(joined);
    expect(report.rows).toBe(2);
    expect(captures.map(({ serial, groupTag }) => [serial, groupTag])).toEqual([
      ['A', ''],
      ['B', 'Kiosk'],
    ]);
  });
});

describe('lines', () => {
  it('are counted as an editor counts them, blank ones and those inside quotes too', () => {
    const wrapped = `"${hash.slice(0, 100)}\r\n${hash.slice(100)}"`;
    const text = `\n${headerA.join(',')}\r\n\r\nA,,${wrapped}\r\nB,,${hash}\n,,\rC,,${hash}`;
    const { report, captures } = read(text);
    expect(captures.map(({ serial, source }) => [serial, source.line])).toEqual([
      ['A', 4],
      ['B', 6],
      ['C', 8],
    ]);
    expect(report).toMatchObject({ rows: 3, problems: [] });
  });

  it('a stray quote spoils its own line only', () => {
    const text = csvText([
      headerB,
      ['A', '', hash, '"Kiosk'],
      ['B', '', hash, '15" Book'],
      ['C', '', hash, ''],
    ]);
    expect(read(text).captures.map(({ serial, groupTag }) => [serial, groupTag])).toEqual([
      ['A', '"Kiosk'],
      ['B', '15" Book'],
      ['C', ''],
    ]);
  });
});

describe('files that are no device files', () => {
  it.each([
    ['no bytes', '', 'fileEmpty'],
    ['only a byte-order mark', '\ufeff\r\n', 'fileEmpty'],
    ['a price list', 'Asset,Price\r\nDock,129.00\r\n', 'fileNotDevices'],
    ['serials without hashes', 'Serial Number,Model\r\nCTS-1,Book\r\n', 'fileNotDevices'],
    ['rows without a header', `CTS-1,,${hash}\r\n`, 'fileNotDevices'],
    ['a header alone', headerA.join(','), 'fileNoRows'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'fileNotText'],
    [
      'bytes of no encoding',
      Buffer.from([...Buffer.from('Device Serial Number,'), 0xff, 0x81]),
      'fileNotText',
    ],
    [
      'XML without a hash',
      '<?xml version="1.0"?><Key><ProductKeyID>1</ProductKeyID></Key>',
      'fileNotDevices',
    ],
    ['only zeros', Buffer.alloc(64), 'fileNotText'],
  ])('%s', (_, content, code) => {
    expect(read(content).captures).toEqual([]);
    expect(problems(content)).toEqual([{ code, line: null }]);
  });
});

describe('rows', () => {
  it('without a serial take the one inside the hash', () => {
    const rows = [headerA, ['', '', hash], ['', '', ''], ['', 'P-1', ''], ['', '', hash.slice(0, 40)]];
    const text = csvText(rows);
    expect(read(text).captures.map(({ serial }) => serial)).toEqual(['CTS-1']);
    expect(problems(text)).toEqual([
      { code: 'rowNoSerial', line: 4 },
      { code: 'rowNoSerial', line: 5 },
    ]);
  });

  it('with values in the wrong places are refused', () => {
    const text = csvText([
      headerB,
      ['A', '', hash, 'Sales', 'EU'],
      ['B', hash],
      ['C', '', hash, 'Kiosk', '', ''],
      ['D', '', hash],
    ]);
    expect(read(text).captures.map(({ serial, groupTag }) => [serial, groupTag])).toEqual([
      ['C', 'Kiosk'],
      ['D', ''],
    ]);
    expect(read(text).report).toMatchObject({
      rows: 4,
      problems: [
        { code: 'rowColumns', line: 2, params: { expected: 4, found: 5 } },
        { code: 'rowColumns', line: 3, params: { expected: 4, found: 2 } },
      ],
    });
  });

  it('whose tag spilled over a comma into the user are refused', () => {
    expect(problems(csvText([headerC, ['A', '', hash, 'Sales', ' EU', '']]))).toEqual([
      { code: 'rowColumns', line: 2 },
    ]);
  });

  it('whose hash blocks them are devices and named in the report', () => {
    const text = csvText([headerA, ['A', '', ''], ['B', '', hash.slice(0, 1000)], ['C', '', hash]]);
    expect(read(text).captures).toHaveLength(3);
    expect(read(text).report.problems).toEqual([
      { code: 'hashMissing', params: {}, line: 2 },
      { code: 'hashTruncated', params: expect.objectContaining({ have: 1000 }), line: 3 },
    ]);
  });

  it('of a UTF-16 file cut inside a character are read up to the cut', () => {
    const bytes = encode(csvText([headerA, ['A', '', hash], ['B', '', hash]]), 'utf-16le-bom');
    const { captures, report } = read(bytes.subarray(0, bytes.length - 4001));
    expect(captures.map(({ serial }) => serial)).toEqual(['A', 'B']);
    expect(report.encoding).toBe('utf-16le-bom');
  });
});
