import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Capture, MergedDevice } from '../../../electron/core/intake/capture.ts';
import { mergeCaptures } from '../../../electron/core/intake/merge-captures.ts';
import { buildHardwareHash } from '../../fixtures/build-hardware-hash.ts';

const days = ['2026-10-01', '2026-10-02', '2026-10-03'];

function hashOf(serial: string, day = days[0], seed = serial): string {
  return buildHardwareHash({
    serial,
    manufacturer: 'Contoso',
    model: 'Contoso Book',
    seed,
    capturedAt: `${day}T08:00:00Z`,
  });
}

function capture(serial: string, line: number, rest: Partial<Capture> = {}): Capture {
  return {
    serial,
    manufacturer: 'Contoso',
    model: 'Contoso Book',
    productId: '',
    groupTag: '',
    assignedUser: '',
    hardwareHash: hashOf(serial),
    sources: [{ path: 'a.csv', line }],
    ...rest,
  };
}

function codes(captures: readonly Capture[]): string[] {
  return mergeCaptures(captures).devices.flatMap(({ reasons }) => reasons.map(({ code }) => code));
}

describe('captures of one serial', () => {
  it('become one device with the newest hash, in the order of first appearance', () => {
    const newest = hashOf('A', days[2]);
    const { devices, duplicates } = mergeCaptures([
      capture('B', 2),
      capture('A', 3, { hardwareHash: hashOf('A', days[1]) }),
      capture('A', 4, { hardwareHash: newest }),
      capture(' A ', 5, { hardwareHash: hashOf('A') }),
      capture('A', 4, { hardwareHash: newest }),
    ]);
    expect(duplicates).toBe(3);
    expect(devices.map(({ serial, verdict }) => [serial, verdict])).toEqual([
      ['B', 'ready'],
      ['A', 'ready'],
    ]);
    expect(devices[1]).toMatchObject({
      hardwareHash: newest,
      sources: [3, 4, 5].map((line) => ({ path: 'a.csv', line })),
    });
  });

  it('differing in case are different devices', () => {
    expect(mergeCaptures([capture('a', 2), capture('A', 3)]).devices).toHaveLength(2);
  });

  it('keep a whole hash over a newer damaged one, and a damaged one over none', () => {
    const whole = hashOf('A');
    const damaged = hashOf('A', days[2]).slice(0, 1000);
    const none = capture('A', 4, { hardwareHash: '' });
    const broken = capture('A', 3, { hardwareHash: damaged });
    expect(mergeCaptures([none, broken, capture('A', 2)]).devices).toMatchObject([
      { hardwareHash: whole, verdict: 'ready', reasons: [] },
    ]);
    expect(mergeCaptures([none, broken]).devices).toMatchObject([
      { hardwareHash: damaged, verdict: 'blocked' },
    ]);
  });

  it('take tag and user from the kept capture, else from another that has one', () => {
    const older = capture('A', 2, { groupTag: 'Kiosk', assignedUser: 'adele@contoso.example' });
    const newer = capture('A', 3, { hardwareHash: hashOf('A', days[1]) });
    expect(mergeCaptures([older, newer]).devices).toMatchObject([
      { groupTag: 'Kiosk', assignedUser: 'adele@contoso.example', verdict: 'ready' },
    ]);
  });

  it('with different tags or users are to be checked', () => {
    const one = capture('A', 2, { groupTag: 'Kiosk', assignedUser: 'adele@contoso.example' });
    const two = capture('A', 3, {
      groupTag: 'Office',
      assignedUser: 'ben@contoso.example',
      hardwareHash: hashOf('A', days[1]),
    });
    expect(mergeCaptures([one, two]).devices).toMatchObject([
      {
        groupTag: 'Office',
        verdict: 'check',
        reasons: [
          { code: 'tagConflict', params: { tags: 'Kiosk · Office' } },
          { code: 'userConflict', params: { users: 'adele@contoso.example · ben@contoso.example' } },
        ],
      },
    ]);
  });

  it('of two machines are blocked, unless the other hash is damaged', () => {
    const other = hashOf('A', days[1], 'another machine');
    expect(codes([capture('A', 2), capture('A', 3, { hardwareHash: other })])).toEqual(['serialConflict']);
    expect(codes([capture('A', 2), capture('A', 3, { hardwareHash: other.slice(0, 1000) })])).toEqual([]);
  });
});

describe('a single capture', () => {
  it.each([
    ['another serial than the hash', { serial: 'B', hardwareHash: hashOf('A') }, ['serialMismatch']],
    ['the serial in another case', { serial: 'a', hardwareHash: hashOf('A') }, ['serialCase']],
    ['another maker and model', { manufacturer: 'X', model: 'Y' }, ['manufacturerMismatch', 'modelMismatch']],
    ['no hash', { hardwareHash: '' }, ['hashMissing']],
    ['a wrapped hash', { hardwareHash: hashOf('A').replace(/(.{64})/g, '$1\n') }, ['hashWrapped']],
    [
      'a placeholder for a serial',
      { serial: 'To be filled by O.E.M.', hardwareHash: hashOf('To be filled by O.E.M.') },
      ['serialPlaceholder'],
    ],
    ['zeros for a serial', { serial: '0000', hardwareHash: hashOf('0000') }, ['serialPlaceholder']],
  ])('with %s', (_, rest, expected) => {
    expect(codes([capture('A', 2, rest)])).toEqual(expected);
  });
});

describe('merging in steps', () => {
  const hashes = ['A', 'B'].map((serial) => [
    '',
    hashOf(serial).slice(0, 1000),
    hashOf(serial, days[2]).slice(0, 1000),
    ...days.map((day) => hashOf(serial, day)),
    hashOf(serial, days[1], 'another machine'),
  ]);
  const captures = fc.array(
    fc
      .record({
        owner: fc.nat(1),
        hash: fc.nat(6),
        groupTag: fc.constantFrom('', '', 'Kiosk', 'Office', 'Sales, EU'),
        assignedUser: fc.constantFrom('', 'adele@contoso.example', 'ben@contoso.example'),
        line: fc.integer({ min: 2, max: 9 }),
      })
      .map(({ owner, hash, line, groupTag, assignedUser }) =>
        capture(owner === 0 ? 'A' : 'B', line, {
          hardwareHash: hashes[owner]?.[hash] ?? '',
          groupTag,
          assignedUser,
        }),
      ),
    { maxLength: 8 },
  );

  it('a batch merged again stays as it is', () => {
    fc.assert(
      fc.property(captures, (all) => {
        const { devices } = mergeCaptures(all);
        expect(mergeCaptures(devices)).toEqual({ devices, duplicates: 0 });
      }),
    );
  });

  it('adding captures to a batch gives what merging everything at once gives', () => {
    fc.assert(
      fc.property(captures, captures, captures, (first, second, third) => {
        const batch = mergeCaptures(first).devices;
        const grown = mergeCaptures([...batch, ...second]).devices;
        const { devices } = mergeCaptures([...grown, ...third]);
        expect(devices).toEqual(mergeCaptures([...first, ...second, ...third]).devices);
      }),
      { numRuns: 300 },
    );
  });

  it('joining two batches finds the same hashes and conflicts as merging everything at once', () => {
    const withoutChoice = (all: readonly (Capture | MergedDevice)[]): unknown[] =>
      mergeCaptures(all).devices.map((device) => ({ ...device, groupTag: '', assignedUser: '' }));
    fc.assert(
      fc.property(captures, captures, (first, second) => {
        const batches = [...mergeCaptures(first).devices, ...mergeCaptures(second).devices];
        expect(withoutChoice(batches)).toEqual(withoutChoice([...first, ...second]));
      }),
      { numRuns: 300 },
    );
  });
});
