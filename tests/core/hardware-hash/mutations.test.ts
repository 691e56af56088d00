import { describe, expect, it } from 'vitest';
import { decodeHardwareHash } from '../../../electron/core/hardware-hash/decode.ts';
import { contentCharacters, variedHashes } from './varied-hashes.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** How many damaged texts there were, and how many of them passed for what a device wrote, without a word. */
function tally(mutations: Iterable<string>): { tried: number; missed: number } {
  let tried = 0;
  let missed = 0;
  for (const text of mutations) {
    const { whole, reasons } = decodeHardwareHash(text);
    tried++;
    if (whole && reasons.length === 0) missed++;
  }
  return { tried, missed };
}

/** The same, where no word excuses taking it for whole. */
function tallyWhole(mutations: Iterable<string>): { tried: number; missed: number } {
  let tried = 0;
  let missed = 0;
  for (const text of mutations) {
    tried++;
    if (decodeHardwareHash(text).whole) missed++;
  }
  return { tried, missed };
}

describe.each(variedHashes)('no damage to the hash of %s goes unnoticed', (_, hash) => {
  const content = contentCharacters(hash);
  // Inside the padding, one place is like the next: what is lost or added there gives the same text.
  const places = Array.from({ length: 4001 }, (_, at) => at).filter((at) => at <= content || at % 50 === 0);

  it('starts from a hash that is whole', () => {
    expect(decodeHardwareHash(hash)).toMatchObject({ whole: true, reasons: [] });
    expect(hash).toHaveLength(4000);
  });

  it('every cut before the end of the content', () => {
    const cuts = range(0, content, (at) => hash.slice(0, at));
    expect(tallyWhole(cuts)).toEqual({ tried: content, missed: 0 });
  });

  it('every cut inside the padding', () => {
    const cuts = range(content, hash.length, (at) => hash.slice(0, at));
    expect(tally(cuts)).toEqual({ tried: hash.length - content, missed: 0 });
  });

  it('every changed character', () => {
    const change = (at: number): string => {
      const other = alphabet[(alphabet.indexOf(hash.charAt(at)) + 1 + (at % 63)) % 64] ?? '';
      return hash.slice(0, at) + other + hash.slice(at + 1);
    };
    expect(tallyWhole(range(0, hash.length, change))).toEqual({ tried: 4000, missed: 0 });
  });

  it('every swap of differing neighbours', () => {
    const swaps = [...range(0, hash.length - 1, (at) => swap(hash, at))].filter((text) => text !== hash);
    const { tried, missed } = tallyWhole(swaps);
    expect(tried).toBeGreaterThan(50);
    expect(missed).toBe(0);
  });

  it.each([1, 2, 3, 4, 8])('every loss of %i characters', (count) => {
    const losses = places.filter((at) => at < 4000).map((at) => hash.slice(0, at) + hash.slice(at + count));
    expect(losses.length).toBeGreaterThan(100);
    expect(tally(losses)).toEqual({ tried: losses.length, missed: 0 });
  });

  it.each(['x', 'A', 'xyz', 'wxyz', 'AAAA'])('every insertion of %s', (added) => {
    const insertions = places.map((at) => hash.slice(0, at) + added + hash.slice(at));
    expect(insertions.length).toBeGreaterThan(100);
    expect(tally(insertions)).toEqual({ tried: insertions.length, missed: 0 });
  });
});

function swap(text: string, at: number): string {
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

function* range(from: number, to: number, make: (at: number) => string): Generator<string> {
  for (let at = from; at < to; at++) yield make(at);
}
