import { describe, expect, it } from 'vitest';
import { intuneCsv } from '../../../electron/core/export/intune-csv.ts';
import type { Capture } from '../../../electron/core/intake/capture.ts';
import { readDeviceFile } from '../../../electron/core/intake/read-device-file.ts';
import { buildHardwareHash } from '../../fixtures/build-hardware-hash.ts';

function device(serial: string, rest: Partial<Capture> = {}): Capture {
  return {
    serial,
    manufacturer: 'Contoso',
    model: 'Contoso Book',
    productId: '',
    groupTag: '',
    assignedUser: '',
    hardwareHash: 'T0E=',
    sources: [],
    ...rest,
  };
}

function text(devices: readonly Capture[]): string {
  return Buffer.from(intuneCsv(devices).bytes).toString('latin1');
}

describe('the Intune file', () => {
  it('has the three fixed columns when there are neither tags nor users', () => {
    expect(text([device('A'), device('00 1', { productId: 'P-1' })])).toBe(
      'Device Serial Number,Windows Product ID,Hardware Hash\r\nA,,T0E=\r\n00 1,P-1,T0E=\r\n',
    );
  });

  it('has a tag column when one device has a tag', () => {
    expect(text([device('A'), device('B', { groupTag: 'Kiosk' })])).toBe(
      'Device Serial Number,Windows Product ID,Hardware Hash,Group Tag\r\nA,,T0E=,\r\nB,,T0E=,Kiosk\r\n',
    );
  });

  it('has tag and user columns when one device has a user', () => {
    expect(text([device('A'), device('B', { assignedUser: 'b@contoso.example' })])).toBe(
      'Device Serial Number,Windows Product ID,Hardware Hash,Group Tag,Assigned User\r\n' +
        'A,,T0E=,,\r\nB,,T0E=,,b@contoso.example\r\n',
    );
  });

  it('is a header alone when there is nothing to write', () => {
    expect(text([])).toBe('Device Serial Number,Windows Product ID,Hardware Hash\r\n');
  });

  it('takes the line breaks out of a wrapped hash', () => {
    expect(text([device('A', { hardwareHash: 'T0\r\nE=' })])).toContain('A,,T0E=\r\n');
  });

  it.each([
    ['a comma', device('A', { groupTag: 'Sales, EU' }), 'comma', 'Group Tag'],
    ['a quote', device('15"'), 'quote', 'Device Serial Number'],
    ['a line break', device('A', { groupTag: 'x\ny' }), 'lineBreak', 'Group Tag'],
    ['a letter beyond ASCII', device('A', { assignedUser: 'ü@x.example' }), 'notAscii', 'Assigned User'],
    ['a control character', device('A', { productId: 'x\ty' }), 'control', 'Windows Product ID'],
    ['no hash', device('A', { hardwareHash: '' }), 'empty', 'Hardware Hash'],
    ['no serial', device(''), 'empty', 'Device Serial Number'],
  ])('refuses a device with %s by name and writes the others', (_, bad, reason, column) => {
    const { rows, refused } = intuneCsv([bad, device('B')]);
    expect({ rows, refused }).toEqual({ rows: 1, refused: [{ serial: bad.serial, reason, column }] });
    expect(text([bad, device('B')])).toBe(
      'Device Serial Number,Windows Product ID,Hardware Hash\r\nB,,T0E=\r\n',
    );
  });

  it('is not refused for a maker whose name is not written to it', () => {
    expect(intuneCsv([device('A', { manufacturer: 'Contoso, Größe' })]).rows).toBe(1);
  });

  it('reads back as the devices it was made of', () => {
    const hardwareHash = buildHardwareHash({ serial: 'A', manufacturer: 'Contoso', model: 'Contoso Book' });
    const devices = [device('A', { hardwareHash, groupTag: 'Kiosk' }), device('007', { hardwareHash })];
    const { bytes } = intuneCsv(devices);
    const { captures } = readDeviceFile({ path: 'out.csv', bytes });
    expect(captures.map((capture) => ({ ...capture, sources: [] }))).toEqual(devices);
  });
});
