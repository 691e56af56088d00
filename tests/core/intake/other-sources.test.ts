// Devices that no capture script wrote: OA3 reports, Microsoft's samples, Enrollbench's own files.
import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../../electron/core/export/export-files.ts';
import { mergeCaptures } from '../../../electron/core/identity/merge-captures.ts';
import { readDeviceFile } from '../../../electron/core/intake/read-device-file.ts';
import { csvText, encode, headerB } from '../../fixtures/device-csv.ts';
import { hashOf, problems, read, serials } from './reading.ts';

describe('OA3.xml', () => {
  it.each(['utf-8', 'utf-16le-bom', 'utf-16be'] as const)('gives its hash: %s', (encoding) => {
    const xml = `<?xml version="1.0" encoding="utf-8"?>\r\n<!-- <HardwareHash>x</HardwareHash> -->\r\n<Key>
<ProductKeyState>2</ProductKeyState><HardwareHash>\r\n  ${hashOf('A')}\r\n</HardwareHash></Key>`;
    const { report, captures } = read(encode(xml, encoding));
    expect(report).toEqual({ path: 'hashes.csv', encoding, delimiter: null, rows: 1, problems: [] });
    expect(captures).toMatchObject([{ serial: 'A', hardwareHash: hashOf('A'), source: { line: 4 } }]);
  });

  it('expands nothing', () => {
    const xml = `<!DOCTYPE k [<!ENTITY h "${hashOf('A')}"><!ENTITY f SYSTEM "file:///etc/passwd">]>
<k><HardwareHash>&h;</HardwareHash><HardwareHash>&f;</HardwareHash></k>`;
    expect(serials(xml)).toEqual([]);
    expect(problems(xml)).toEqual([
      ['rowNoSerial', 2],
      ['rowNoSerial', 2],
    ]);
  });
});

describe('the rows of Microsoft’s sample files', () => {
  const header = ['Manufacturer', 'Model', 'Serial Number', 'Hardware Hash'];
  const sampleHash = 'dGhpc2RldmljZWlzYW5tbWRkZXZpY2U=';
  it.each([
    ['self-service', ['Microsoft Corporation', 'Surface Laptop', '016520771357', 'T0FYBQ']],
    ['partner', ['SpiralOrbit', 'ContosoABC', '000000000000', '']],
    ['its hash', ['SpiralOrbit', 'ContosoABC', '000000000000', sampleHash]],
    ['its hash in another row', ['Contoso', 'Book', 'A', sampleHash]],
  ])('%s', (_, row) => {
    const text = csvText([header, row, ['Contoso', 'Contoso Book', 'B', hashOf('B')]]);
    expect(serials(text)).toEqual(['B']);
    expect(problems(text)).toEqual([['sampleRow', 2]]);
  });

  it('typed over a real hash are that device', () => {
    expect(serials(csvText([header, ['Contoso', 'Contoso Book', '016520771357', hashOf('B')]]))).toEqual([
      '016520771357',
    ]);
  });
});

describe('what Enrollbench wrote itself', () => {
  it.each(['intune', 'partner-center', 'mmd-2020', 'csv-full', 'json'] as const)(
    'is the same devices once more: %s',
    (format) => {
      const first = ['0012', 'B 2', '-C'].map((serial) => [serial, '', hashOf(serial), '@Kiosk']);
      const { captures } = read(csvText([headerB, ...first]));
      const { devices } = mergeCaptures(captures);
      const { files } = exportFiles(format, devices, { baseName: 'out' });
      const again = files.flatMap(
        ({ name, pieces }) => readDeviceFile({ path: name, bytes: Buffer.concat([...pieces()]) }).captures,
      );
      const merged = mergeCaptures([...captures, ...again]);
      expect(merged.duplicates).toBe(3);
      const known = (list: typeof devices) =>
        list.map(({ serial, groupTag, verdict }) => [serial, groupTag, verdict]);
      expect(known(merged.devices)).toEqual(known(devices));
    },
  );
});

describe('Enrollbench’s JSON written by somebody else', () => {
  const jsonOf = (...devices: readonly object[]) =>
    JSON.stringify({ devices: devices.map((each) => ({ hardwareHash: hashOf('A'), ...each })) });

  it('trims its values as a table’s are', () => {
    expect(serials(jsonOf({ serial: ' A ' }))).toEqual(['A']);
    expect(serials(jsonOf({ serial: '   ' }))).toEqual(['A']);
  });

  it.each(['\u001b[2J', 'A\u0000B', 'A\nB'])(
    'is no device file when a serial has control characters: %j',
    (serial) => {
      expect(problems(jsonOf({ serial }))).toEqual([['fileNotDevices', null]]);
    },
  );

  it.each(['{"devices": {}}', '{"devices": [1]}', '{"devices": [', '{"devices": [{"serial": 1}]}'])(
    'of another shape is no device file: %s',
    (text) => {
      expect(problems(text)).toEqual([['fileNotDevices', null]]);
    },
  );
});
