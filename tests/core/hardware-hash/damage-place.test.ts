import { describe, expect, it } from 'vitest';
import { decodeHardwareHash } from '../../../electron/core/hardware-hash/decode.ts';
import { record, textRecord, u16, u32 } from '../../fixtures/build-hardware-hash.ts';
import { contentCharacters, hashOf, recordStarts, variedHashes } from './varied-hashes.ts';

/** The place that a reason names, or null when the hash does not have this reason. */
function placeOf(text: string, code: string): number | null {
  const reason = decodeHardwareHash(text).reasons.find((each) => each.code === code);
  return reason ? Number(reason.params['record']) : null;
}

type Place = { readonly named: number; readonly first: number; readonly last: number };

/** Of damage that begins at many characters of the content: the record named, and the first and last really hit. */
function places(hash: string, code: string, characters: number, damage: (at: number) => string): Place[] {
  const starts = recordStarts(hash);
  const recordAt = (character: number): number =>
    starts.filter((start) => start <= Math.floor((character * 3) / 4)).length;
  const found: Place[] = [];
  for (let at = 8; at < contentCharacters(hash) - characters; at += 3) {
    const named = placeOf(damage(at), code);
    if (named !== null) found.push({ named, first: recordAt(at), last: recordAt(at + characters) });
  }
  return found;
}

/** The named record may be a neighbour of those hit, where the damage lies at a border. */
function wrong(found: readonly Place[]): Place[] {
  return found.filter(({ named, first, last }) => named !== 0 && (named < first - 1 || named > last + 1));
}

function share(found: readonly Place[]): number {
  return found.filter(({ named }) => named !== 0).length / found.length;
}

/** Those with room for damage of every kind. */
const longHashes = variedHashes.filter(([, hash]) => contentCharacters(hash) > 500);

describe.each(longHashes)('the place of damage in the hash of %s', (_, hash) => {
  it('is where the bytes end', () => {
    const found = places(hash, 'hashTruncated', 0, (at) => hash.slice(0, at));
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(({ named, first }) => named !== first)).toEqual([]);
  });

  it.each([4, 8, 40])('is near the record that lost %i characters', (count) => {
    const found = places(hash, 'hashShifted', count, (at) => hash.slice(0, at) + hash.slice(at + count));
    expect(found.length).toBeGreaterThan(0);
    expect(wrong(found)).toEqual([]);
  });

  it.each(['wxyz', 'AAAA', 'T0EyAwEAHAAA'])('is near the record in which %s was added', (added) => {
    const found = places(hash, 'hashShifted', 0, (at) => hash.slice(0, at) + added + hash.slice(at));
    expect(found.length).toBeGreaterThan(0);
    expect(wrong(found)).toEqual([]);
  });

  it('is near the record with a changed character, where its content shows it', () => {
    const found = places(hash, 'hashChecksum', 0, (at) => {
      const other = hash.charAt(at) === '/' ? 'h' : '/';
      return hash.slice(0, at) + other + hash.slice(at + 1);
    });
    expect(found.length).toBeGreaterThan(50);
    expect(share(found)).toBeGreaterThan(0.1);
    expect(wrong(found)).toEqual([]);
  });

  it('is near the record that lost a single character, where that breaks the records', () => {
    const found = places(hash, 'hashRecords', 1, (at) => hash.slice(0, at) + hash.slice(at + 1));
    expect(found.length).toBeGreaterThan(0);
    expect(wrong(found)).toEqual([]);
  });
});

describe('the place of damage', () => {
  const laptop = variedHashes[0]?.[1] ?? '';

  it('is found for most of what gets lost', () => {
    const found = places(laptop, 'hashShifted', 4, (at) => laptop.slice(0, at) + laptop.slice(at + 4));
    expect(share(found)).toBeGreaterThan(0.9);
  });

  it('is the trailer where only that is cut or changed', () => {
    const trailer = recordStarts(laptop).length;
    const end = contentCharacters(laptop);
    expect(placeOf(laptop.slice(0, end - 4), 'hashTruncated')).toBe(trailer);
    const bytes = Buffer.from(laptop, 'base64');
    bytes[bytes.readUInt16LE(2)] = 0x44;
    expect(placeOf(bytes.toString('base64'), 'hashChecksum')).toBe(trailer);
  });

  it('is the TPM key where that no longer fits the identifier behind it', () => {
    const key = Buffer.alloc(256, 0x81);
    const id = record(11, u32(0), u16(1), u32(32), Buffer.alloc(32));
    const hash = hashOf(textRecord(14, 'S'), record(25, key), id, textRecord(16, 'M'), textRecord(17, 'X'));
    const bytes = Buffer.from(hash, 'base64');
    bytes[40] = 0;
    expect(decodeHardwareHash(bytes.toString('base64')).reasons).toEqual([
      { code: 'hashChecksum', params: { record: 2 } },
      { code: 'hashTpm', params: {} },
    ]);
  });

  it('is not named where two records look wrong, or none does', () => {
    const [first, second] = [textRecord(14, 'A\u0001'), textRecord(16, 'B\u0002')];
    const damaged = (...records: Buffer[]): string => {
      const bytes = Buffer.from(hashOf(...records, record(12, Buffer.alloc(16, 5))), 'base64');
      bytes[bytes.readUInt16LE(2) - 1] = 6;
      return bytes.toString('base64');
    };
    expect(placeOf(damaged(first, second), 'hashChecksum')).toBe(0);
    expect(placeOf(damaged(textRecord(14, 'A')), 'hashChecksum')).toBe(0);
    expect(placeOf(damaged(textRecord(14, 'A'), second), 'hashChecksum')).toBe(2);
  });

  it('is not taken from where the bytes end when characters were lost before', () => {
    const short = Buffer.from(laptop, 'base64').subarray(0, (contentCharacters(laptop) * 3) / 4);
    const text = short.toString('base64');
    const reasons = decodeHardwareHash(text.slice(0, 400) + text.slice(408)).reasons;
    expect(reasons.map(({ code, params }) => [code, params['record']])).toContainEqual(['hashTruncated', 0]);
    expect(reasons.map(({ code }) => code)).toContain('hashShifted');
  });

  it('is not named where the moved records would fit in several places', () => {
    const twins = Array.from({ length: 6 }, () => record(40, Buffer.alloc(8, 9)));
    const hash = hashOf(...twins, textRecord(14, 'S'), textRecord(16, 'M'), textRecord(17, 'X'));
    const text = hash.slice(0, 32) + hash.slice(48);
    expect(placeOf(text, 'hashShifted')).toBe(0);
  });
});
