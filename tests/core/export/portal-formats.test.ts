// What each import page is given, letter for letter.
import { describe, expect, it } from 'vitest';
import { formats } from '../../../electron/core/export/formats.ts';
import type { ExportFormatId } from '../../../shared/model/export.ts';
import { mergeCaptures } from '../../../electron/core/identity/merge-captures.ts';
import { soundHash } from '../../fakes/device-files.ts';
import { capture } from '../../fakes/captures.ts';
import { bytesOf, device, exported, textOf } from './devices.ts';

const a = soundHash('A');
const b = soundHash('B');
const cut = (serial: string) => soundHash(serial).slice(0, 400);

describe('the Intune file', () => {
  it('has the three fixed columns when there are neither tags nor users', () => {
    expect(textOf('intune', [device('A'), device('00 1', { productId: 'P-1' })])).toBe(
      `Device Serial Number,Windows Product ID,Hardware Hash\r\nA,,${a}\r\n00 1,P-1,${soundHash('00 1')}\r\n`,
    );
  });

  it('has a tag column when one device has a tag', () => {
    expect(textOf('intune', [device('A'), device('B', { groupTag: 'Kiosk' })])).toBe(
      `Device Serial Number,Windows Product ID,Hardware Hash,Group Tag\r\nA,,${a},\r\nB,,${b},Kiosk\r\n`,
    );
  });

  it('has tag and user columns when one device has a user', () => {
    expect(textOf('intune', [device('A'), device('B', { assignedUser: 'b@contoso.example' })])).toBe(
      'Device Serial Number,Windows Product ID,Hardware Hash,Group Tag,Assigned User\r\n' +
        `A,,${a},,\r\nB,,${b},,b@contoso.example\r\n`,
    );
  });

  it('takes the line breaks out of a wrapped hash', () => {
    const wrapped = `${a.slice(0, 76)}\n${a.slice(76)}`;
    expect(textOf('intune', [device('A', { hardwareHash: wrapped })])).toContain(`A,,${a}\r\n`);
  });

  it('is not refused for a maker whose name is not written to it', () => {
    expect(exported('intune', [device('A', { manufacturer: 'Contoso, Größe' })]).refused).toEqual([]);
  });
});

describe('the other files', () => {
  it('of Partner Center has its five columns', () => {
    expect(textOf('partner-center', [device('A', { productId: 'P', groupTag: 'Kiosk' })])).toBe(
      'Device Serial Number,Windows Product ID,Hardware Hash,Manufacturer name,Device model\r\n' +
        `A,P,${a},Contoso,Bench 1\r\n`,
    );
  });

  it('of Managed Desktop in 2020 has its four', () => {
    expect(textOf('mmd-2020', [device('A')])).toBe(
      `Manufacturer,Model,Serial Number,Hardware Hash\r\nContoso,Bench 1,A,${a}\r\n`,
    );
  });

  it('of partners without hashes has three', () => {
    expect(textOf('partner-tuple', [device('A')])).toBe(
      'Manufacturer,Model,Serial Number\r\nContoso,Bench 1,A\r\n',
    );
  });

  it('of corporate identifiers has no header, and no dots or commas but those of the serial', () => {
    const devices = [device('A.1', { manufacturer: 'Contoso Co., Ltd.', model: 'Bench 1.5' }), device('B')];
    expect(textOf('corporate-identifiers', devices)).toBe(
      'Contoso Co Ltd,Bench 15,A.1\r\nContoso,Bench 1,B\r\n',
    );
  });
});

describe('what cannot be written', () => {
  it.each([
    ['intune', { groupTag: 'Sales, EU' }, 'comma', 'Group Tag'],
    ['intune', { groupTag: 'x\ny' }, 'lineBreak', 'Group Tag'],
    ['intune', { assignedUser: 'ü@x.example' }, 'notAscii', 'Assigned User'],
    ['intune', { productId: 'x\ty' }, 'control', 'Windows Product ID'],
    ['partner-center', { model: 'Bench 15"' }, 'quote', 'Device model'],
    ['partner-center', { manufacturer: 'Contoso Co., Ltd.' }, 'comma', 'Manufacturer name'],
    ['mmd-2020', { manufacturer: 'Größe' }, 'notAscii', 'Manufacturer'],
    ['partner-tuple', { model: '' }, 'empty', 'Model'],
    ['corporate-identifiers', { manufacturer: '.,' }, 'empty', 'Manufacturer'],
    ['corporate-identifiers', { model: 'Größe' }, 'notAscii', 'Model'],
    ['csv-full', { productId: 'x\u0001y' }, 'control', 'Windows Product ID'],
  ] as const)('in %s is refused by name, and the others go: %j', (id, values, reason, column) => {
    const { files, refused } = exported(id, [device('BAD', values), device('B')]);
    expect(refused).toEqual([{ serial: 'BAD', reason, column }]);
    expect(files.map(({ rows }) => rows)).toEqual([1]);
    expect(bytesOf(files[0]!).toString()).not.toContain('BAD');
  });

  it('may leave no file at all', () => {
    expect(exported('intune', [device('A', { groupTag: ',' })]).files).toEqual([]);
    for (const id of Object.keys(formats) as ExportFormatId[]) {
      expect(exported(id, [])).toEqual({ files: [], refused: [], notTaken: 0 });
    }
  });
});

describe('which devices go', () => {
  const missing = device('MISSING', { hardwareHash: '' });
  const damaged = device('DAMAGED', { hardwareHash: cut('DAMAGED') });
  const placeholder = device('Default string');
  const twoBoards = mergeCaptures([
    capture('TWICE', { hardwareHash: soundHash('TWICE', { seed: 'one' }) }),
    capture('TWICE', { hardwareHash: soundHash('TWICE', { seed: 'two' }) }),
  ]).devices[0]!;
  const all = [device('FINE'), missing, damaged, placeholder, twoBoards];
  const goes = (id: ExportFormatId) => {
    const { refused } = exported(id, all);
    const text = textOf(id, all);
    return { written: all.map(({ serial }) => serial).filter((serial) => text.includes(serial)), refused };
  };

  it.each(['intune', 'partner-center', 'mmd-2020'] as const)('to %s: those that are not blocked', (id) => {
    expect(goes(id)).toEqual({ written: ['FINE', 'Default string'], refused: [] });
  });

  it.each([
    ['partner-tuple', 'Serial Number'],
    ['corporate-identifiers', 'Serial'],
  ] as const)('to %s: those whose serial can be trusted, whatever their hash', (id, column) => {
    expect(goes(id)).toEqual({
      written: ['FINE', 'MISSING', 'DAMAGED'],
      refused: [{ serial: 'Default string', column, reason: 'placeholder' }],
    });
  });

  it.each(['csv-full', 'json'] as const)('to %s: all', (id) => {
    expect(goes(id)).toEqual({ written: all.map(({ serial }) => serial), refused: [] });
  });
});
