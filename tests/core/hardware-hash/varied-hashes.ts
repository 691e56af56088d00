// Sound synthetic hashes of very different devices, for what must hold of every hash; and where things are in one.
import {
  buildHardwareHash,
  invented,
  networkRecord,
  record,
  textRecord,
  u16,
  u32,
  u64,
  wrapRecords,
} from '../../fixtures/build-hardware-hash.ts';

const device = { serial: 'CTS-4F2A7Q01', manufacturer: 'Contoso', model: 'Contoso Book 14' };

/** A hash of just these records, padded to 3000 bytes. */
export function hashOf(...records: readonly Buffer[]): string {
  const payload = wrapRecords(records);
  return Buffer.concat([payload, Buffer.alloc(Math.max(0, 3000 - payload.length))]).toString('base64');
}

function networkCards(count: number): Buffer[] {
  return Array.from({ length: count }, (_, index) => networkRecord(14, invented(`card ${index}`, 4)));
}

/** Of a hybrid processor: class 1 with 6 cores, class 0 with 8. */
export const coreClasses = record(34, Buffer.from([2, 1]), u16(6, 12), Buffer.from([0]), u16(8, 8));

export const graphics = [
  record(29, u64(2 ** 31), u64(0), Buffer.from([1, 1])),
  record(30, Buffer.from('Fabrikam|Fabrikam Graphics 7', 'utf16le')),
];

/** Three things were counted, so six bytes follow the counts. */
export const activationId = record(
  37,
  u32(38),
  u32(38),
  u16(1, 0, 2, 0, 0, 0, 0, 0, 0, 0),
  invented('activation', 10),
  u32(7),
);

export const variedHashes: readonly (readonly [name: string, hash: string])[] = [
  ['a laptop', buildHardwareHash(device)],
  ['a device without TPM', buildHardwareHash({ ...device, serial: '0042', tpm: false })],
  ['an ARM64 device', buildHardwareHash({ ...device, architecture: 'arm64', seed: 'arm' })],
  [
    'a capture in WinPE',
    buildHardwareHash({
      ...device,
      osType: 'winpe',
      more: [record(36, Buffer.from('en-US|en-US|W. Europe Standard Time'))],
    }),
  ],
  [
    'a hybrid processor on a new build',
    buildHardwareHash({
      ...device,
      more: [coreClasses, ...graphics, record(35, Buffer.from([2, 0xfd, 0])), activationId],
    }),
  ],
  ['many network cards', buildHardwareHash({ ...device, more: networkCards(18) })],
  [
    'the least that registers',
    hashOf(textRecord(14, 'S-1'), textRecord(16, 'Contoso'), textRecord(17, 'Book')),
  ],
  ['one that is all content', buildHardwareHash({ ...device, more: networkCards(80) })],
];

/** Characters of the text up to L + 36; the last may hold a few bits of the padding. */
export function contentCharacters(hash: string): number {
  return Math.ceil(((Buffer.from(hash, 'base64').readUInt16LE(2) + 36) * 4) / 3);
}

/** The byte at which each record of a sound hash begins, and the trailer last. */
export function recordStarts(hash: string): number[] {
  const bytes = Buffer.from(hash, 'base64');
  const starts = [4];
  for (let at = 4; at < bytes.readUInt16LE(2); starts.push(at)) at += bytes.readUInt16LE(at + 2);
  return starts;
}
