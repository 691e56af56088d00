import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHardwareHash } from '../../../electron/core/hardware-hash/decode.ts';
import { buildHardwareHash, record, textRecord, u16, u32 } from '../../fixtures/build-hardware-hash.ts';
import { hashOf } from './varied-hashes.ts';

const vector = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/synthetic-hash.json'), 'utf8'),
) as { hash: string };

const contoso = { serial: 'CTS-1', manufacturer: 'Contoso', model: 'Contoso Book' };

function codes(text: string): string[] {
  return decodeHardwareHash(text).reasons.map(({ code }) => code);
}

describe('decoding the published synthetic vector', () => {
  it('is the vector that was published', () => {
    expect(createHash('sha256').update(vector.hash).digest('hex')).toBe(
      '8e0f2fd61201a6e5cd372742455fffc356cfe5bb1cfc01b14ef821b84993b634',
    );
  });

  it('gives its published facts and no reason', () => {
    const { whole, reasons, device, payloadLength, byteLength } = decodeHardwareHash(vector.hash);
    expect({ whole, reasons, payloadLength, byteLength }).toEqual({
      whole: true,
      reasons: [],
      payloadLength: 927 + 36,
      byteLength: 3000,
    });
    expect(device).toMatchObject({
      serial: 'TEST-0001',
      manufacturer: 'Contoso',
      model: 'Contoso Book 1',
      uuid: '33221100-5544-7766-8899-AABBCCDDEEFF',
      capturedAt: '2025-12-31T00:00:00.000Z',
      utcOffsetMinutes: 0,
      osBuild: '10.0.26100.1000',
      osType: 'windows',
      architecture: 'x64',
      memoryGiB: 16,
      cores: 4,
      threads: 8,
      tpm: { version: '2.0', vendor: 'TEST' },
      disks: [{ sizeGB: 512, bus: 17, serial: 'FAKE_0000_0000_0001.', model: 'TEST NVME 512GB' }],
      networkCards: [{ mac: '02:00:00:00:00:01', medium: 14, bus: 'PCI' }],
      productKeyId: '0000000000000',
    });
  });
});

describe('decoding a built hash', () => {
  it('gives back what it was built from', () => {
    const hash = buildHardwareHash({
      ...contoso,
      family: 'Book family',
      capturedAt: '2026-10-05T08:30:15.000Z',
      utcOffsetMinutes: -480,
      tpm: false,
    });
    expect(hash).toHaveLength(4000);
    const { reasons, device } = decodeHardwareHash(hash);
    expect(reasons).toEqual([]);
    expect(device).toMatchObject({
      ...contoso,
      family: 'Book family',
      capturedAt: '2026-10-05T08:30:15.000Z',
      utcOffsetMinutes: -480,
      tpm: null,
    });
  });

  it('takes off a byte-order mark, quotes and spaces, and warns of whitespace inside', () => {
    const hash = buildHardwareHash(contoso);
    expect(decodeHardwareHash(`\ufeff "${hash}" \r\n`)).toEqual(decodeHardwareHash(hash));
    const wrapped = decodeHardwareHash(hash.replace(/(.{76})/g, '$1\r\n'));
    expect(wrapped).toMatchObject({ whole: true, reasons: [{ code: 'hashWrapped' }] });
    expect(wrapped.device?.serial).toBe('CTS-1');
  });

  it('skips records of unknown types', () => {
    const hash = hashOf(record(99, u32(7)), textRecord(14, 'S'), textRecord(16, 'M'), textRecord(17, 'X'));
    expect(decodeHardwareHash(hash)).toMatchObject({ reasons: [], device: { serial: 'S', model: 'X' } });
  });

  it('takes the stand-in text for a missing string as no value', () => {
    const hash = hashOf(textRecord(14, 'SMBIOS_STRING_INDEX_0'), textRecord(16, ' '), textRecord(18, ' '));
    expect(codes(hash)).toEqual(['hashNoSerial', 'hashNoManufacturer', 'hashNoModel']);
    expect(decodeHardwareHash(hash)).toMatchObject({ whole: true, device: { serial: '', sku: ' ' } });
  });

  it('hides control characters of a forged value', () => {
    const hash = hashOf(textRecord(14, 'A\u001b[2J'), textRecord(16, 'M'), textRecord(17, 'X'));
    expect(decodeHardwareHash(hash).device?.serial).toBe('A\ufffd[2J');
  });
});

describe('judging a damaged hash', () => {
  const hash = buildHardwareHash(contoso);
  const needed = Math.ceil(((decodeHardwareHash(hash).payloadLength ?? 0) * 4) / 3);

  it.each([
    ['nothing', '', ['hashMissing']],
    ['only quotes and spaces', ' "" ', ['hashMissing']],
    ['a serial', 'CTS4F2A7Q01X', ['hashNotRecognized']],
    ['a word that is not base64', 'CTS-4F2A7Q01', ['hashAlphabet', 'hashNotRecognized']],
    ['a bare header', 'T0EIAA==', ['hashNotRecognized']],
    ['a length that base64 cannot have', hash.slice(0, 3998), ['hashLength']],
    ['too much padding', `${hash}====`, ['hashLength']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('says where a foreign character stands and still shows the device before it', () => {
    const text = `${hash.slice(0, needed)}...${hash.slice(needed)}`;
    expect(decodeHardwareHash(text)).toMatchObject({
      whole: false,
      reasons: [{ code: 'hashAlphabet', params: { position: needed + 1 } }],
      device: { serial: 'CTS-1' },
    });
  });

  it('says how much of a cut hash is there', () => {
    const cut = decodeHardwareHash(hash.slice(0, 1000));
    expect(cut.reasons).toEqual([{ code: 'hashTruncated', params: { have: 1000, needed, record: 22 } }]);
    expect(cut).toMatchObject({ whole: false, device: { serial: 'CTS-1', manufacturer: 'Contoso' } });
  });

  it('accepts a hash cut inside its padding, with a warning', () => {
    const short = buildHardwareHash({ ...contoso, size: 1200 });
    expect(decodeHardwareHash(short)).toMatchObject({
      whole: true,
      reasons: [{ code: 'hashSize', params: { bytes: 1200 } }],
    });
  });

  it('says how many characters were lost or added', () => {
    expect(decodeHardwareHash(hash.slice(0, 400) + hash.slice(408)).reasons).toContainEqual({
      code: 'hashShifted',
      params: { characters: -8, record: 13 },
    });
    expect(decodeHardwareHash(`${hash.slice(0, 400)}AAAA${hash.slice(400)}`).reasons).toContainEqual({
      code: 'hashShifted',
      params: { characters: 4, record: 13 },
    });
  });

  it('finds a foreign TPM key behind a checksum that fits', () => {
    const id = record(11, u32(0), u16(1), u32(32), Buffer.alloc(32));
    const text = hashOf(
      record(25, Buffer.alloc(256, 0x81)),
      id,
      textRecord(14, 'S'),
      textRecord(16, 'M'),
      textRecord(17, 'X'),
    );
    expect(codes(text)).toEqual(['hashTpm']);
  });

  it('names the record whose length is impossible, and keeps those before it', () => {
    const text = hashOf(textRecord(14, 'S'), u16(16, 3), u16(17, 4));
    expect(decodeHardwareHash(text)).toMatchObject({
      reasons: [{ code: 'hashRecords', params: { record: 2 } }],
      device: { serial: 'S' },
    });
  });

  it('finds bytes in the padding', () => {
    expect(codes(`${hash.slice(0, 3996)}AAAB`)).toEqual(['hashPadding']);
  });
});

describe('any text', () => {
  it('is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
        const decoded = decodeHardwareHash(text);
        expect(decoded.whole || decoded.reasons.length > 0).toBe(true);
      }),
    );
  });

  it('is answered also when it begins like a hash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(500), (bytes, trailerAt) => {
        const text = Buffer.concat([Buffer.from('OA'), u16(trailerAt), bytes]).toString('base64');
        expect(decodeHardwareHash(text).reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});
