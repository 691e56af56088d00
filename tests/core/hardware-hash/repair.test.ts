import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashToSend } from '../../../electron/core/hardware-hash/compact.ts';
import { decodeHardwareHash } from '../../../electron/core/hardware-hash/decode.ts';
import { repairHash } from '../../../electron/core/hardware-hash/repair.ts';
import {
  buildHardwareHash,
  invented,
  networkRecord,
  record,
  textRecord,
  u16,
  u32,
} from '../../fixtures/build-hardware-hash.ts';
import { contentCharacters, hashOf, variedHashes } from './varied-hashes.ts';

const device = { serial: 'CTS-1', manufacturer: 'Contoso', model: 'Contoso Book' };
const hash = buildHardwareHash(device);
const content = contentCharacters(hash);

describe('repairing a hash', () => {
  it.each([
    ['broken over lines', hash.replace(/(.{76})/g, '$1\r\n')],
    ['with a foreign character in its padding', `${hash.slice(0, 3000)}…${hash.slice(3001)}`],
    ['cut by a console window', `${hash.slice(0, content)}...`],
    ['cut right behind its content', hash.slice(0, content)],
    ['of a length that base64 cannot have', hash.slice(0, 3998)],
    ['with = behind it', `${hash}==`],
    ['with = where nothing was missing', `${hash.slice(0, 2000)}====`],
    ['too short', buildHardwareHash({ ...device, size: 1200 })],
    ['too long', buildHardwareHash({ ...device, size: 3300 })],
    ['with a changed character in its padding', `${hash.slice(0, 3990)}B${hash.slice(3991)}`],
    ['with everything wrong at once', ` "${hash.slice(0, 500)}\n${hash.slice(500, 2001)}!?"`],
  ])('gives back one %s', (_, text) => {
    expect(text).not.toBe(hash);
    expect(repairHash(text)).toBe(hash);
    expect(decodeHardwareHash(text).repairable).toBe(true);
  });

  it.each([
    ['is right already', hash],
    ['is right but for quotes around it', `"${hash}"\r\n`],
    ['is none', 'CTS-4F2A7Q01X'],
    ['is empty', ''],
    ['is cut inside its content', hash.slice(0, content - 1)],
    ['has a changed character in its content', hash.replace('A', 'B')],
    ['has a foreign character in its content', `${hash.slice(0, 700)}!${hash.slice(701)}`],
    ['lost characters in its content', hash.slice(0, 400) + hash.slice(404)],
  ])('has nothing to give for one that %s', (_, text) => {
    expect(repairHash(text)).toBeNull();
    expect(decodeHardwareHash(text).repairable).toBe(false);
  });

  it('is not done where the checksum fits but the TPM key does not', () => {
    const id = record(11, u32(0), u16(1), u32(32), Buffer.alloc(32));
    const records = [record(25, Buffer.alloc(256, 0x81)), id, textRecord(14, 'S'), textRecord(16, 'M')];
    expect(repairHash(hashOf(...records, textRecord(17, 'X')).slice(0, 3000))).toBeNull();
  });

  it('is not done where the content is larger than a hash can be', () => {
    const more = Array.from({ length: 90 }, (_, index) => networkRecord(14, invented(`${index}`, 4)));
    const large = buildHardwareHash({ ...device, more });
    expect(decodeHardwareHash(`${large}\n${large}`)).toMatchObject({ repairable: false });
    expect(repairHash(large.replace(/(.{76})/g, '$1\r\n'))).toBeNull();
  });

  it('mends the form and leaves the content as the device wrote it, empty values too', () => {
    const nameless = buildHardwareHash({ ...device, serial: '' });
    const repaired = repairHash(nameless.slice(0, 3000));
    expect(repaired).toBe(nameless);
    expect(decodeHardwareHash(nameless).reasons.map(({ code }) => code)).toEqual(['hashNoSerial']);
  });
});

describe.each(variedHashes)('with the hash of %s', (_, sound) => {
  const certain = Math.floor((contentCharacters(sound) / 4) * 4) - 1;

  it('any damage behind the content is undone', () => {
    const tail = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.base64String(),
      fc.nat(4000).map((length) => 'A'.repeat(length)),
      fc.tuple(fc.nat(4000), fc.string()).map(([length, end]) => `${'A'.repeat(length)}${end}`),
    );
    fc.assert(
      fc.property(tail, (behind) => {
        const damaged = sound.slice(0, contentCharacters(sound)) + behind;
        expect(repairHash(damaged) ?? hashToSend(damaged)).toBe(sound);
      }),
    );
  });

  it('whitespace anywhere is undone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3999 }),
        fc.constantFrom(' ', '\n', '\r\n', '\t'),
        (at, space) => {
          expect(repairHash(sound.slice(0, at) + space + sound.slice(at))).toBe(sound);
        },
      ),
    );
  });

  it('no damage inside the content is', () => {
    const character = fc.constantFrom('A', 'B', 'c', 'Y', '0', '9', '+', '/', '.', '-', '_', '=', 'é');
    const damage = fc.oneof(
      fc.record({ at: fc.nat(certain - 1), lost: fc.constant(1), added: character }),
      fc.record({ at: fc.nat(certain - 1), lost: fc.integer({ min: 1, max: 100 }), added: fc.constant('') }),
      fc.record({
        at: fc.nat(certain - 1),
        lost: fc.constant(0),
        added: fc.array(character, { minLength: 1, maxLength: 9 }).map((all) => all.join('')),
      }),
      fc.record({ at: fc.nat(certain - 1), lost: fc.constant(4000), added: fc.constant('') }),
    );
    fc.assert(
      fc.property(damage, ({ at, lost, added }) => {
        const damaged = sound.slice(0, at) + added + sound.slice(at + lost);
        // What was lost or added may have been what stood there anyway.
        fc.pre(!damaged.startsWith(sound.slice(0, certain)));
        expect(repairHash(damaged)).toBeNull();
        expect(decodeHardwareHash(damaged).repairable).toBe(false);
      }),
    );
  });

  it('what is said to be repairable is, and nothing else', () => {
    const outcomes = { repairable: 0, not: 0 };
    for (let at = 1; at < sound.length; at += 7) {
      const [before, behind] = [sound.slice(0, at), sound.slice(at + 1)];
      for (const text of [before, `${before}\n${behind}`, `${before}/${behind}`, `${before}!${behind}`]) {
        const { repairable } = decodeHardwareHash(text);
        outcomes[repairable ? 'repairable' : 'not']++;
        expect(repairHash(text)).toBe(repairable ? sound : null);
      }
    }
    expect(outcomes.repairable).toBeGreaterThan(10);
    expect(outcomes.not).toBeGreaterThan(10);
  });
});
