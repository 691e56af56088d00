import { describe, expect, it } from 'vitest';
import { decodeHardwareHash } from '../../../electron/core/hardware-hash/decode.ts';
import { buildHardwareHash } from '../../fixtures/build-hardware-hash.ts';

const hashes = [
  buildHardwareHash({ serial: 'CTS-4F2A7Q01', manufacturer: 'Contoso', model: 'Contoso Book 14' }),
  buildHardwareHash({ serial: '0042', manufacturer: 'Fabrikam', model: 'Slate 7', tpm: false }),
];
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Each mutated text that is taken for a whole hash without a word. */
function missed(mutations: Iterable<string>): number {
  let count = 0;
  for (const text of mutations) {
    if (decodeHardwareHash(text).reasons.length === 0) count++;
  }
  return count;
}

function payloadCharacters(hash: string): number {
  return Math.ceil(((decodeHardwareHash(hash).payloadLength ?? 0) * 4) / 3);
}

describe.each(hashes)('no damage to a hash goes unnoticed', (hash) => {
  it('starts from a hash that is whole', () => {
    expect(decodeHardwareHash(hash).reasons).toEqual([]);
  });

  it('every truncation that loses content leaves it not whole', () => {
    for (let length = 0; length < payloadCharacters(hash); length++) {
      expect(decodeHardwareHash(hash.slice(0, length)).whole, `${length}`).toBe(false);
    }
  });

  it('every truncation inside the padding', () => {
    expect(missed(range(payloadCharacters(hash), hash.length, (at) => hash.slice(0, at)))).toBe(0);
  });

  it('every single changed character', () => {
    const change = (at: number): string => {
      const other = alphabet[(alphabet.indexOf(hash.charAt(at)) + 1 + (at % 63)) % 64] ?? '';
      return hash.slice(0, at) + other + hash.slice(at + 1);
    };
    for (const text of range(0, hash.length, change)) expect(decodeHardwareHash(text).whole).toBe(false);
  });

  it('every swap of different neighbours', () => {
    const swapped = [...range(0, hash.length - 1, (at) => swap(hash, at))].filter((text) => text !== hash);
    expect(swapped.length).toBeGreaterThan(500);
    for (const text of swapped) expect(decodeHardwareHash(text).whole).toBe(false);
  });

  it.each([1, 2, 3, 4, 8])('every loss of %i characters', (count) => {
    expect(missed(range(0, hash.length, (at) => hash.slice(0, at) + hash.slice(at + count)))).toBe(0);
  });

  it.each(['x', 'xy', 'xyz', 'wxyz', 'AAAA'])('every insertion of %s', (added) => {
    expect(missed(range(0, hash.length, (at) => hash.slice(0, at) + added + hash.slice(at)))).toBe(0);
  });
});

function swap(text: string, at: number): string {
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

function* range(from: number, to: number, make: (at: number) => string): Generator<string> {
  for (let at = from; at < to; at++) yield make(at);
}
