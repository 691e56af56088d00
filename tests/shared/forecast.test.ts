// What the service would say to a device, and what can be done about it at once.
import { describe, expect, it } from 'vitest';
import { failureKinds } from '../../shared/model/board.ts';
import { fixesFor, forecastOf } from '../../shared/model/forecast.ts';
import { type ReasonCode, reasonCodes } from '../../shared/model/intake.ts';
import { severityOf } from '../../electron/core/intake/verdict.ts';

const damaged = { repairable: false, captures: 1 };

describe('the forecast', () => {
  it('of every hash that blocks a device is that it is not valid', () => {
    const ofHashes = reasonCodes.filter((code) => code.startsWith('hash') && severityOf[code] === 'blocked');
    expect(ofHashes.map(forecastOf)).toEqual(ofHashes.map(() => ({ kind: 'hashNotValid', when: 'always' })));
  });

  it('never speaks of what the service cannot know before it is asked', () => {
    const kinds = new Set(reasonCodes.flatMap((code) => forecastOf(code)?.kind ?? []));
    expect(failureKinds.filter((kind) => !kinds.has(kind))).toEqual(['claimedByOther', 'unexpected']);
  });

  it('is nothing where a device only asks for a look at its hardware', () => {
    for (const code of ['tpmMissing', 'memorySmall', 'capturedLongAgo', 'tagConflict'] as const) {
      expect(forecastOf(code)).toBeNull();
    }
  });
});

describe('the fixes', () => {
  it.each<[ReasonCode, Parameters<typeof fixesFor>[1], string[]]>([
    ['hashPadding', { repairable: true, captures: 2 }, ['repair', 'chooseCapture', 'leaveOut']],
    ['hashTruncated', damaged, ['leaveOut']],
    ['hashTruncated', { repairable: false, captures: 2 }, ['chooseCapture', 'leaveOut']],
    ['serialMismatch', { repairable: false, captures: 2 }, ['chooseCapture', 'leaveOut']],
    ['serialConflict', damaged, ['leaveOut']],
    ['tpmConflict', damaged, ['leaveOut']],
    ['tagConflict', damaged, ['editTag']],
    ['userConflict', damaged, ['editUser']],
    ['capturedInFuture', { repairable: false, captures: 2 }, ['chooseCapture']],
    ['memorySmall', { repairable: false, captures: 2 }, []],
  ])('of %s on %j are %j', (code, device, expected) => {
    expect(fixesFor(code, device)).toEqual(expected);
  });

  it('leave no blocked device without a way on', () => {
    const blocking = reasonCodes.filter((code) => severityOf[code] === 'blocked');
    expect(blocking.filter((code) => fixesFor(code, damaged).length === 0)).toEqual([]);
  });
});
