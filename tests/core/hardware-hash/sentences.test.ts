// What is found in a hash, as people read it in each language.
import { describe, expect, it } from 'vitest';
import { decodeHardwareHash } from '../../../electron/core/hardware-hash/decode.ts';
import { captureReasons, requirementReasons } from '../../../electron/core/hardware-hash/requirements.ts';
import { languages } from '../../../shared/text/languages.ts';
import { problemText, textIn } from '../../../shared/text/text.ts';
import { buildHardwareHash } from '../../fixtures/build-hardware-hash.ts';

const device = { serial: 'S-1', manufacturer: 'Contoso', model: 'Book', capturedAt: '2026-10-05T08:00:00Z' };
const hash = buildHardwareHash(device);
const poor = [
  buildHardwareHash({ ...device, memoryGiB: 4, diskGB: 64, tpm: false, architecture: 'arm64' }),
  buildHardwareHash({ ...device, tpmLine: 'TPM-Version:1.2', osType: 'winpe' }),
];
const years = 400 * 24 * 60 * 60 * 1000;
const captured = Date.parse(device.capturedAt);
const found = poor.flatMap((text) => {
  const facts = decodeHardwareHash(text).device;
  if (facts === null) throw new Error('not a hardware hash');
  return [
    ...requirementReasons(facts),
    ...captureReasons(facts, captured - years),
    ...captureReasons(facts, captured + years),
  ];
});

describe.each(languages)('in %s', (language) => {
  const text = textIn(language);

  it('every requirement and everything odd about a capture is a sentence', () => {
    expect(new Set(found.map(({ code }) => code)).size).toBe(8);
    for (const reason of found) {
      expect(problemText(text, reason)).toMatch(/^\S.*\.$/);
      expect(problemText(text, reason)).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('the place of damage is named where it is known, and only there', () => {
    const damaged = [hash.slice(0, 800), hash.slice(0, 400) + hash.slice(408)];
    const placed = damaged.flatMap((each) => decodeHardwareHash(each).reasons);
    expect(placed.map(({ code }) => code)).toEqual(['hashTruncated', 'hashShifted']);
    for (const { code, params } of [...placed, { code: 'hashChecksum' as const, params: { record: 13 } }]) {
      const record = String(params['record']);
      expect(problemText(text, { code, params })).toContain(` ${record}`);
      const unplaced = problemText(text, { code, params: { ...params, record: 0 } });
      expect(unplaced).not.toMatch(/ 0\b/);
      expect(unplaced.length).toBeLessThan(problemText(text, { code, params }).length);
    }
  });
});
