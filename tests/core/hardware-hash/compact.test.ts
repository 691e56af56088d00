import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactHash, expandHash, hashToSend } from '../../../electron/core/hardware-hash/compact.ts';
import { buildHardwareHash, u16 } from '../../fixtures/build-hardware-hash.ts';

const device = { serial: 'CTS-1', manufacturer: 'Contoso', model: 'Contoso Book' };

describe('the compact form of a hash', () => {
  it('holds less than half of the text of an ordinary hash', () => {
    const hash = buildHardwareHash(device);
    const stored = compactHash(hash);
    expect(stored.form).toBe('compact');
    expect(stored.form === 'compact' && stored.bytes.length).toBeLessThan(1500);
    expect(expandHash(stored)).toBe(hash);
  });

  it('is not used where the text would not come back', () => {
    const hash = buildHardwareHash(device);
    const texts = [
      '',
      'x',
      ` ${hash}`,
      hash.slice(0, 1600),
      `${hash.slice(0, 3999)}B`,
      hash.replace('T', '_'),
    ];
    for (const text of texts) expect(compactHash(text)).toEqual({ form: 'verbatim', text });
  });

  it('brings back every text, letter for letter', () => {
    const container = fc
      .tuple(fc.uint8Array({ maxLength: 2994 }), fc.nat(4000))
      .map(([bytes, trailerAt]) => Buffer.concat([Buffer.from('OA'), u16(trailerAt), bytes], 3000))
      .map((bytes) => bytes.toString('base64'));
    const built = fc.string().map((serial) => buildHardwareHash({ ...device, serial }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), container, built), (text) => {
        expect(expandHash(compactHash(text))).toBe(text);
      }),
    );
  });
});

describe('the form in which a hash is sent', () => {
  it('is in one piece, and otherwise as it came', () => {
    const hash = buildHardwareHash(device);
    expect(hashToSend(hash)).toBe(hash);
    expect(hashToSend(`"${hash.replace(/(.{64})/g, '$1\r\n')}"`)).toBe(hash);
    expect(hashToSend('not-a-hash')).toBe('not-a-hash');
  });
});
