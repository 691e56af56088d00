import { describe, expect, it } from 'vitest';
import { mergeCaptures } from '../../../electron/core/identity/merge-captures.ts';
import { csvText, encode, headerA, headerB, headerC, headerD } from '../../fixtures/device-csv.ts';
import { hashOf, problems, read, serials } from './reading.ts';

const tagged = (serial: string, tag: string): string => csvText([headerB, [serial, '', hashOf(serial), tag]]);

describe('encodings', () => {
  it('a Windows code page is assumed where nothing else fits, and said', () => {
    const { report, captures } = read(
      encode(tagged('A', 'Büro – 5 €, Žilina'.replace(',', '')), 'windows-1252'),
    );
    expect(report.encoding).toBe('windows-1252');
    expect(report.problems).toEqual([{ code: 'fileAnsiAssumed', params: {}, line: null }]);
    expect(captures.map(({ groupTag }) => groupTag)).toEqual(['Büro – 5 € Žilina']);
  });

  it('zeros in a file of single bytes are dropped', () => {
    expect(serials(`${tagged('A', 'x').replaceAll(',', '\0,')}${'\0'.repeat(3000)}`)).toEqual(['A']);
  });

  it('a file that began as ASCII and was appended to as UTF-16 keeps all its rows', () => {
    const row = csvText([['B', '', hashOf('B'), 'Büro']]);
    const joined = Buffer.concat([encode(tagged('A', 'x'), 'utf-8'), encode(row, 'utf-16le')]);
    expect(read(joined).captures.map(({ groupTag }) => groupTag)).toEqual(['x', 'Büro']);
  });

  it('joined files keep their byte-order marks, and Ctrl+Z, and are read all the same', () => {
    for (const encoding of ['utf-8-bom', 'utf-16le-bom', 'utf-16be-bom'] as const) {
      const parts = ['A', 'B'].map((serial) => encode(`${tagged(serial, 'x')}\u001a`, encoding));
      expect(serials(Buffer.concat(parts))).toEqual(['A', 'B']);
    }
  });

  it('a file of two encodings is read line by line', () => {
    const joined = Buffer.concat([
      encode(tagged('A', 'Büro'), 'utf-8-bom'),
      encode(tagged('B', 'Café'), 'windows-1252'),
      encode(tagged('C', 'x'), 'utf-16le-bom'),
    ]);
    expect(read(joined).captures.map(({ groupTag }) => groupTag)).toEqual(['Büro', 'Café', 'x']);
  });

  it('a UTF-8 file cut inside a letter stays UTF-8', () => {
    const bytes = Buffer.from(`${tagged('A', 'Büro')}B,,,ü`);
    expect(read(bytes.subarray(0, -1))).toMatchObject({
      report: { encoding: 'utf-8' },
      captures: [{ groupTag: 'Büro' }, { serial: 'B' }],
    });
  });
});

describe('lines and delimiters', () => {
  it.each(['\r\n', '\n', '\r'])('line end %j', (end) => {
    expect(serials(tagged('A', 'x').replaceAll('\r\n', end))).toEqual(['A']);
  });

  it('change where files were joined', () => {
    const second = csvText([headerD, ['B', '', hashOf('B'), 'Contoso', 'Contoso Book']], { delimiter: ';' });
    const third = csvText([headerA, ['C', '', hashOf('C')]], { delimiter: '\t', quoted: true });
    const { report, captures } = read(`${tagged('A', 'x')}\n${second.replaceAll('\r\n', '\r')}\r${third}`);
    expect(captures.map(({ serial, groupTag, source }) => [serial, groupTag, source.line])).toEqual([
      ['A', 'x', 2],
      ['B', '', 5],
      ['C', '', 8],
    ]);
    expect(report).toMatchObject({ delimiter: ',', rows: 3, problems: [] });
  });

  it('trailing delimiters are nothing', () => {
    const text = `${headerA.join(';')};;\n;;;;\nA;;${hashOf('A')};;\nB;;${hashOf('B')};;;;\n`;
    expect(serials(text)).toEqual(['A', 'B']);
    expect(problems(text)).toEqual([]);
  });

  it('a title, or a note to the spreadsheet, may stand above the header', () => {
    const text = `sep=;\nDevices of room 214\n\n${csvText([headerA, ['A', '', hashOf('A')]], { delimiter: ';' })}`;
    expect(read(text)).toMatchObject({
      report: { delimiter: ';', problems: [] },
      captures: [{ serial: 'A' }],
    });
  });

  it('a device above the header is not lost without a word', () => {
    const text = `A,,${hashOf('A')}\n${csvText([headerA, ['B', '', hashOf('B')]])}`;
    expect(serials(text)).toEqual(['B']);
    expect(problems(text)).toEqual([['rowAboveHeader', 1]]);
  });
});

describe('the headers of the wild', () => {
  const serial = 'CTS-10001';
  const hash = hashOf(serial);
  const whole = { serial, hardwareHash: hash, manufacturer: 'Contoso', model: 'Contoso Book' };
  const maker = ['Contoso', 'Contoso Book'];
  it.each([
    ['A', [headerA, [serial, '', hash]], whole],
    ['B', [headerB, [serial, '', hash, 'T']], { ...whole, groupTag: 'T' }],
    ['C', [headerC, [serial, '', hash, '', 'a@b.example']], { ...whole, assignedUser: 'a@b.example' }],
    ['D without a hash', [headerD, [serial, '', '', ...maker]], { ...whole, hardwareHash: '' }],
    [
      'F',
      [
        ['Manufacturer', 'Model', 'Serial Number', 'Hardware Hash'],
        [...maker, serial, hash],
      ],
      whole,
    ],
    [
      'G',
      [
        ['Manufacturer', 'Model', 'Serial Number'],
        [...maker, serial],
      ],
      { ...whole, hardwareHash: '' },
    ],
    [
      'H',
      [
        ['Device serial number', 'Windows product ID', 'Hardware hash', 'Manufacturer name', 'Device Model'],
        [serial, 'P', hash, ...maker],
      ],
      { ...whole, productId: 'P' },
    ],
    [
      'J',
      [
        ['Name', 'Serial_Number', 'HardwareHash'],
        ['PC-7', serial, hash],
      ],
      whole,
    ],
    ['K', [[...maker, serial]], { ...whole, hardwareHash: '' }],
    [
      'L',
      [
        ['OrderID', ...headerA],
        ['T', serial, '', hash],
      ],
      { ...whole, groupTag: 'T' },
    ],
    [
      'L with tags',
      [
        ['OrderID', ...headerB],
        ['O', serial, '', hash, 'T'],
      ],
      { ...whole, groupTag: 'T' },
    ],
    [
      'quoted, in another case',
      [
        ['"DEVICE SERIAL NUMBER "', ' "hardware hash"'],
        [serial, hash],
      ],
      whole,
    ],
  ])('%s', (_, rows, device) => {
    expect(read(csvText(rows)).captures).toMatchObject([device]);
  });

  it('I: ConfigMgr repeats the names on every row, below a banner', () => {
    const rows = ['A', 'B'].map((each) => [...headerA, each, '', hashOf(each)]);
    const banner = 'Windows Autopilot Device Information\r\n\r\nTextbox1,Textbox2,Textbox3,,,\r\n';
    expect(read(banner + csvText(rows))).toMatchObject({
      report: { rows: 2, problems: [], delimiter: ',' },
      captures: [
        { serial: 'A', hardwareHash: hashOf('A') },
        { serial: 'B', hardwareHash: hashOf('B') },
      ],
    });
    const named = csvText([
      ['T1', 'T2', 'T3', 'Device_Serial_Number', 'Windows_Product_ID', 'Hardware_Hash'],
    ]);
    expect(serials(banner + named + csvText(rows, { quoted: true }))).toEqual(['A', 'B']);
  });

  it('K: any other three columns are no devices', () => {
    for (const text of [
      'Dock,Contoso,129.00\nMonitor,Fabrikam,219.50',
      'Anna,Sales,555-0199\nBen,Sales,555-0101',
      'Anna,Sales,10234',
      'Anna,Sales,2026-03-02',
      'Contoso,Contoso Book,CTS-10001\nand,so,on',
      'a,b,c',
    ]) {
      expect(problems(text)).toEqual([['fileNotDevices', null]]);
    }
    expect(serials('HP,EliteBook 840,5cg1234x\nDell Inc,Latitude 5400,1234567\n')).toEqual([
      '5cg1234x',
      '1234567',
    ]);
  });

  it('a device without a hash is blocked', () => {
    const { captures } = read(
      csvText([
        ['Manufacturer', 'Model', 'Serial Number'],
        [...maker, serial],
      ]),
    );
    expect(mergeCaptures(captures).devices).toMatchObject([
      { verdict: 'blocked', reasons: [{ code: 'hashMissing' }] },
    ]);
  });
});
