// The two formats that hold everything known.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../../electron/core/intake/formula-guard.ts';
import { decodeHardwareHash } from '../../../electron/core/hardware-hash/decode.ts';
import { knownHash } from '../../../electron/core/identity/merged-device.ts';
import { soundHash } from '../../fakes/device-files.ts';
import { device, textOf } from './devices.ts';

function records(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe('csv-full', () => {
  it('has a column for everything known', () => {
    const one = device('A', { groupTag: 'Größe, "M"', assignedUser: 'a@contoso.example', productId: 'P' });
    const facts = decodeHardwareHash(knownHash(one)).device!;
    expect(records(textOf('csv-full', [one]))).toEqual([
      {
        'Device Serial Number': 'A',
        'Manufacturer name': 'Contoso',
        'Device model': 'Bench 1',
        'Windows Product ID': 'P',
        'Group Tag': 'Größe, "M"',
        'Assigned User': 'a@contoso.example',
        'Order ID': '',
        'Purchase ID': '',
        Notes: '',
        Verdict: one.verdict,
        Reasons: one.reasons.map(({ code }) => code).join(' '),
        'System UUID': facts.uuid,
        'TPM version': '2.0',
        'Memory in GiB': '16',
        Disks: '512 GB SYNTHETIC NVME DISK',
        'MAC addresses': facts.networkCards.map(({ mac }) => mac).join(' '),
        'OS build': facts.osBuild,
        'Captured at': '2026-10-05T08:00:00.000Z',
        Sources: 'stick.csv:2',
        'Hardware Hash': soundHash('A'),
      },
    ]);
  });

  it('says what is wrong with a device that has no hash, and leaves the rest empty', () => {
    const [row] = records(textOf('csv-full', [device('A', { hardwareHash: '' })]));
    expect(row).toMatchObject({ Verdict: 'blocked', Reasons: 'hashMissing', 'System UUID': '', Disks: '' });
  });

  it('opens as UTF-8 in a spreadsheet, with the line ends of RFC 4180', () => {
    const text = textOf('csv-full', [device('A', { groupTag: 'é' })]);
    expect(text.startsWith('\ufeffDevice Serial Number,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '=1\n+2'])(
    'keeps %j from being run as a formula',
    (tag) => {
      const [row] = records(textOf('csv-full', [device('A', { groupTag: tag })]));
      expect(row!['Group Tag']).toBe(`'${tag}`);
    },
  );
});

describe('the guard against formulas', () => {
  const text = fc
    .tuple(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a') }), fc.string())
    .map((parts) => parts.join(''));

  it('leaves no value that a spreadsheet would run', () => {
    fc.assert(fc.property(text, (value) => !/^[=+\-@\t\r]/.test(guardFormula(value))));
  });

  it('can be taken away again', () => {
    fc.assert(fc.property(text, (value) => unguardFormula(guardFormula(value)) === value));
  });
});

describe('json', () => {
  it('holds everything, the keys always in one order', () => {
    const one = device('A', { groupTag: 'Größe', hardwareHash: soundHash('B') });
    const text = textOf('json', [one]);
    const expected = {
      devices: [
        {
          serial: 'A',
          manufacturer: 'Contoso',
          model: 'Bench 1',
          productId: '',
          groupTag: 'Größe',
          assignedUser: '',
          orderId: '',
          purchaseId: '',
          notes: '',
          verdict: one.verdict,
          reasons: one.reasons,
          sources: one.sources,
          hardware: decodeHardwareHash(knownHash(one)).device,
          hardwareHash: knownHash(one),
        },
      ],
    };
    expect(one.reasons.map(({ code }) => code)).toContain('serialMismatch');
    expect(text).toBe(`${JSON.stringify(expected, null, 2)}\n`);
    const reversed = Object.fromEntries(Object.entries(one).reverse()) as typeof one;
    expect(textOf('json', [reversed])).toBe(text);
  });

  it('has no hardware for a device without a hash', () => {
    const { devices } = JSON.parse(textOf('json', [device('A', { hardwareHash: '' })])) as {
      devices: { hardware: unknown }[];
    };
    expect(devices[0]!.hardware).toBeNull();
  });
});
