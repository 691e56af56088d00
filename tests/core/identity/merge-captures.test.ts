// Which rows are one device, which of them counts, and what devices have against each other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandHash } from '../../../electron/core/hardware-hash/compact.ts';
import { type Decisions, undecided } from '../../../electron/core/identity/decisions.ts';
import { mergeCaptures, type MergedCaptures } from '../../../electron/core/identity/merge-captures.ts';
import { outgoingHash } from '../../../electron/core/identity/merged-device.ts';
import type { Capture } from '../../../electron/core/intake/capture.ts';
import type { DraftField } from '../../../shared/model/draft.ts';
import { capture, type CaptureRow } from '../../fakes/captures.ts';
import { buildHardwareHash } from '../../fixtures/build-hardware-hash.ts';

const days = ['2026-10-01', '2026-10-02', '2026-10-03'];

function hashOf(serial: string, day = days[0], more: { seed?: string; tpm?: boolean } = {}): string {
  return buildHardwareHash({
    serial,
    manufacturer: 'Contoso',
    model: 'Bench 1',
    capturedAt: `${day}T08:00:00Z`,
    ...more,
  });
}

function row(serial: string, line: number, rest: CaptureRow = {}): Capture {
  return capture(serial, { hardwareHash: hashOf(serial), source: { path: 'a.csv', line }, ...rest });
}

function merged(...captures: readonly Capture[]): readonly MergedCaptures[] {
  return mergeCaptures(captures).devices;
}

function codes(...captures: readonly Capture[]): string[][] {
  return merged(...captures).map(({ reasons }) => reasons.map(({ code }) => code));
}

describe('captures of one serial', () => {
  it('become one device with the newest hash, in the order of first appearance, and none is lost', () => {
    const newest = hashOf('A', days[2]);
    const { devices, duplicates } = mergeCaptures([
      row('B', 2),
      row('A', 3, { hardwareHash: hashOf('A', days[1]) }),
      row('A', 4, { hardwareHash: newest }),
      row('A', 5),
      row('A', 4, { hardwareHash: newest }),
    ]);
    expect(duplicates).toBe(3);
    expect(devices.map(({ serial, verdict }) => [serial, verdict])).toEqual([
      ['B', 'ready'],
      ['A', 'ready'],
    ]);
    expect(expandHash(devices[1]!.hash)).toBe(newest);
    expect(devices[1]!.sources).toEqual([4, 3, 5].map((line) => ({ path: 'a.csv', line })));
    expect(devices[1]!.captures.map(({ source }) => source.line)).toEqual([4, 4, 3, 5]);
  });

  it.each([
    ['case', ['a', 'A']],
    ['leading zeros', ['7', '007']],
    ['a space inside', ['A 7', 'A7']],
  ])('differing in %s are different devices', (_, serials) => {
    expect(merged(...serials.map((serial) => row(serial, 2))).map(({ serial }) => serial)).toEqual(serials);
  });

  it('keep a whole hash over a newer damaged one, and a damaged one over none', () => {
    const whole = hashOf('A');
    const damaged = hashOf('A', days[2]).slice(0, 1000);
    const none = row('A', 4, { hardwareHash: '' });
    const broken = row('A', 3, { hardwareHash: damaged });
    const [device] = merged(none, broken, row('A', 2));
    expect(device).toMatchObject({ verdict: 'ready', reasons: [] });
    expect(expandHash(device!.hash)).toBe(whole);
    const [second] = merged(none, broken);
    expect(second).toMatchObject({ verdict: 'blocked' });
    expect(expandHash(second!.hash)).toBe(damaged);
  });

  it('take tag and user from the kept capture, else from another that has one', () => {
    const older = row('A', 2, { groupTag: 'Kiosk', assignedUser: 'adele@contoso.example' });
    const newer = row('A', 3, { hardwareHash: hashOf('A', days[1]) });
    expect(merged(older, newer)).toMatchObject([
      { groupTag: 'Kiosk', assignedUser: 'adele@contoso.example', verdict: 'ready' },
    ]);
  });

  it('with different tags or users are to be checked', () => {
    const one = row('A', 2, { groupTag: 'Kiosk', assignedUser: 'adele@contoso.example' });
    const two = row('A', 3, {
      groupTag: 'Office',
      assignedUser: 'ben@contoso.example',
      hardwareHash: hashOf('A', days[1]),
    });
    const devices = merged(one, two);
    expect(devices).toMatchObject([{ groupTag: 'Office', verdict: 'check' }]);
    // Not the names of the users: reasons are shown in the list of a batch.
    expect(devices[0]!.reasons).toEqual([
      { code: 'tagConflict', params: { tags: 'Office · Kiosk' } },
      { code: 'userConflict', params: {} },
    ]);
  });

  it('of two boards are two devices, both blocked', () => {
    const other = hashOf('A', days[1], { seed: 'another machine' });
    const devices = merged(row('A', 2), row('A', 3, { hardwareHash: other }));
    expect(devices.map(({ verdict, reasons }) => [verdict, reasons.map(({ code }) => code)])).toEqual([
      ['blocked', ['serialConflict']],
      ['blocked', ['serialConflict']],
    ]);
    const [first, second] = devices;
    expect(first!.reasons).toEqual(second!.reasons);
    expect(String(first!.reasons[0]!.params['uuids']).split(' · ')).toHaveLength(2);
  });

  it('of which one is damaged are one device: nothing certain tells them apart', () => {
    const other = hashOf('A', days[1], { seed: 'another machine' }).slice(0, 1000);
    expect(codes(row('A', 2), row('A', 3, { hardwareHash: other }))).toEqual([[]]);
  });

  it('made with the TPM off and on are one device', () => {
    const off = hashOf('A', days[0], { tpm: false });
    expect(
      merged(row('A', 2, { hardwareHash: off }), row('A', 3)).map(({ captures }) => captures.length),
    ).toEqual([2]);
  });

  it('that are placeholders are as many devices as boards', () => {
    const serial = 'To be filled by O.E.M.';
    const boards = ['one', 'two', 'three'].map((seed, at) =>
      row(serial, at, { hardwareHash: hashOf(serial, days[0], { seed }) }),
    );
    expect(codes(...boards)).toEqual(boards.map(() => ['serialPlaceholder', 'serialConflict']));
  });
});

describe('a delivery with one placeholder for a serial', () => {
  const boards = Array.from({ length: 30 }, (_, index) =>
    row('Default string', index, {
      hardwareHash: hashOf('Default string', days[0], { seed: `board ${index}` }),
    }),
  );

  it('is named by a few of its boards, not by all of them on each', () => {
    const devices = merged(...boards);
    expect(devices).toHaveLength(30);
    const named = devices.map(({ reasons }) => String(reasons.at(-1)?.params['uuids']).split(' · '));
    expect(new Set(named.map((each) => each.length))).toEqual(new Set([11]));
    expect(named[0]?.at(-1)).toBe('…');
  });
});

describe('one TPM under two serials', () => {
  const twin = (serial: string) =>
    row(serial, 2, { hardwareHash: hashOf(serial, days[0], { seed: 'twin' }) });

  it('blocks both, each naming the other', () => {
    expect(merged(twin('A'), twin('B'), row('C', 4)).map(({ serial, reasons }) => [serial, reasons])).toEqual(
      [
        ['A', [{ code: 'tpmConflict', params: { serials: 'B' } }]],
        ['B', [{ code: 'tpmConflict', params: { serials: 'A' } }]],
        ['C', []],
      ],
    );
  });

  it('is settled when one is left out', () => {
    const leaveOut = (serial: string): Decisions => ({ ...undecided, leftOut: serial === 'A' });
    const { devices } = mergeCaptures([twin('A'), twin('B')], leaveOut);
    expect(devices.map(({ leftOut, verdict }) => [leftOut, verdict])).toEqual([
      [true, 'blocked'],
      [false, 'ready'],
    ]);
  });
});

describe('a single capture', () => {
  it.each<[string, string, CaptureRow, string[]]>([
    ['another serial than the hash', 'B', { hardwareHash: hashOf('A') }, ['serialMismatch']],
    ['the serial in another case', 'a', { hardwareHash: hashOf('A') }, ['serialCase']],
    [
      'another maker and model',
      'A',
      { manufacturer: 'X', model: 'Y' },
      ['manufacturerMismatch', 'modelMismatch'],
    ],
    ['no hash', 'A', { hardwareHash: '' }, ['hashMissing']],
    ['a wrapped hash', 'A', { hardwareHash: hashOf('A').replace(/(.{64})/g, '$1\n') }, ['hashWrapped']],
    ['a placeholder for a serial', 'To be filled by O.E.M.', {}, ['serialPlaceholder']],
    ['zeros for a serial', '0000', {}, ['serialPlaceholder']],
  ])('with %s', (_, serial, rest, expected) => {
    expect(codes(row(serial, 2, rest))).toEqual([expected]);
  });
});

describe('decisions', () => {
  const tagged = [
    row('A', 2, { groupTag: 'Kiosk' }),
    row('A', 3, { groupTag: 'Office', hardwareHash: hashOf('A', days[1]) }),
  ];
  const deciding = (values: Partial<Record<DraftField, string>>) => (): Decisions => ({
    ...undecided,
    values: { ...undecided.values, ...values },
  });

  it('settle what the files disagree about', () => {
    expect(mergeCaptures(tagged, deciding({ groupTag: 'Kiosk' })).devices).toMatchObject([
      { groupTag: 'Kiosk', verdict: 'ready', reasons: [] },
    ]);
  });

  it('can empty a value', () => {
    expect(mergeCaptures(tagged, deciding({ groupTag: '' })).devices).toMatchObject([
      { groupTag: '', verdict: 'ready' },
    ]);
  });

  it('repair a hash whose content is whole, and no other', () => {
    const short = hashOf('A').slice(0, 3001);
    const repaired = (): Decisions => ({ ...undecided, repaired: true });
    const before = merged(row('A', 2, { hardwareHash: short }));
    expect(before).toMatchObject([{ verdict: 'blocked', repairable: true }]);
    const [after] = mergeCaptures([row('A', 2, { hardwareHash: short })], repaired).devices;
    expect(after).toMatchObject({ verdict: 'ready', reasons: [], repairable: false, repaired: true });
    expect(outgoingHash(after!)).toBe(hashOf('A'));
    const cut = hashOf('A').slice(0, 1000);
    expect(mergeCaptures([row('A', 2, { hardwareHash: cut })], repaired).devices).toMatchObject([
      { verdict: 'blocked', repairable: false, repaired: false },
    ]);
  });
});

describe('the order of rows', () => {
  const rows = ['A', 'B'].flatMap((serial, owner) => [
    row(serial, 2 + owner * 10, { hardwareHash: '', groupTag: 'Kiosk' }),
    row(serial, 3 + owner * 10, { hardwareHash: hashOf(serial, days[2]).slice(0, 1000) }),
    row(serial, 4 + owner * 10, { hardwareHash: hashOf(serial, days[0], { tpm: false }) }),
    row(serial, 5 + owner * 10, { hardwareHash: hashOf(serial, days[1]), groupTag: 'Kiosk' }),
    row(serial, 6 + owner * 10, { hardwareHash: hashOf(serial, days[2], { seed: 'another machine' }) }),
    row(serial, 7 + owner * 10, { hardwareHash: hashOf(serial, days[1], { seed: 'a third one' }) }),
  ]);

  it('changes neither the devices nor what is said of them', () => {
    const known = (devices: readonly MergedCaptures[]): string[] =>
      devices
        .map(({ serial, hash, groupTag, verdict, reasons, captures }) =>
          JSON.stringify([serial, expandHash(hash), groupTag, verdict, reasons, captures.length]),
        )
        .sort();
    const some = fc.subarray(rows, { minLength: 1 });
    const shuffled = some.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(known(merged(...mixed))).toEqual(known(merged(...all)));
      }),
      { numRuns: 300 },
    );
  });
});
