// Decoding and judging one hardware hash by itself, in the fixed order of checks: text, base64, container,
// integrity, TPM, content. Comparing it with the row it came in is against-row.ts.
import type { Buffer } from 'node:buffer';
import { message } from '../../../shared/model/message.ts';
import type { Reason, ReasonCode } from '../../../shared/model/intake.ts';
import { fullSize, openContainer, trailerSize } from './container.ts';
import type { DeviceFacts, KeyFacts } from '../../../shared/model/device-facts.ts';
import { groupRecords, readFacts, readKeyFacts, type RecordGroups } from './device-facts.ts';
import { type HashText, readHashText } from './hash-text.ts';
import { checkIntegrity } from './integrity.ts';
import { readAt, readU16 } from './record-readers.ts';

export type DecodedHash<Facts extends KeyFacts = DeviceFacts> = {
  /** The bytes are those the device wrote: every check up to the TPM's passed. Says nothing of empty values. */
  readonly whole: boolean;
  /** What the device wrote is all there and proven, only not in the form it is sent in: `repairHash` mends that. */
  readonly repairable: boolean;
  readonly reasons: readonly Reason[];
  /** What could be read, also from a damaged hash; null when this is not a hardware hash at all. */
  readonly device: Facts | null;
  /** Bytes up to the end of the trailer (L + 36), the part that matters; null without a readable header. */
  readonly payloadLength: number | null;
  readonly byteLength: number;
};

/** Reasons after which the bytes may still be exactly what the device wrote. */
const harmless: ReadonlySet<ReasonCode> = new Set([
  'hashWrapped',
  'hashSize',
  'hashNoSerial',
  'hashNoManufacturer',
  'hashNoModel',
]);

/** Reasons that lie in the text or behind the trailer, and so leave what the device wrote untouched. */
const mendable: ReadonlySet<ReasonCode> = new Set([
  'hashWrapped',
  'hashAlphabet',
  'hashLength',
  'hashPadding',
  'hashSize',
]);

/**
 * Decodes base64 hash text, with or without quotes, whitespace and a byte-order mark around it. Never throws;
 * what is wrong is in `reasons`, in the order of the checks, with these params: hashAlphabet {position} 1-based;
 * hashLength {characters}; hashRecords {record} 1-based; hashTruncated {have, needed, record} base64 characters;
 * hashShifted {characters, record} negative when lost; hashChecksum {record}; hashSize {bytes}; the others none.
 * `record` is 1-based, the trailer counts as one more than the records, and 0 is where the place cannot be known.
 */
export function decodeHardwareHash(text: string): DecodedHash {
  return decode(readHashText(text), readFacts);
}

/** The same for text that was read already, with those facts only that a batch needs. */
export function decodeHashText(read: HashText): DecodedHash<KeyFacts> {
  return decode(read, readKeyFacts);
}

function decode<Facts extends KeyFacts>(
  { text: base64, wrapped, bytes, reasons: base64Reasons }: HashText,
  factsOf: (bytes: Buffer, groups: RecordGroups) => Facts,
): DecodedHash<Facts> {
  if (base64 === '') return unreadable([message('hashMissing')], 0);

  const reasons: Reason[] = wrapped ? [message('hashWrapped')] : [];
  reasons.push(...base64Reasons);

  const container = openContainer(bytes);
  if (container === null) {
    reasons.push(message('hashNotRecognized'));
    return unreadable(reasons, bytes.length);
  }
  const groups = groupRecords(container.records);
  const device = factsOf(bytes, groups);
  const keyFits = deviceIdMatchesTpm(bytes, groups, device.tpm?.ekPubSha256 ?? '');
  const integrity = checkIntegrity(bytes, container, base64.length, keyFits);
  // A size that only follows from a wrong base64 length or a foreign character needs no second mention.
  reasons.push(...integrity.filter(({ code }) => code !== 'hashSize' || base64Reasons.length === 0));
  if (!keyFits) reasons.push(message('hashTpm'));
  // Records that were cut off are not records the device left out.
  if (container.walk === 'whole') reasons.push(...checkContent(device));

  const payloadLength = container.trailerAt + trailerSize;
  return {
    whole: reasons.every(({ code }) => harmless.has(code)),
    repairable:
      payloadLength <= fullSize &&
      reasons.some(({ code }) => mendable.has(code)) &&
      reasons.every(({ code }) => mendable.has(code) || harmless.has(code)),
    reasons,
    device,
    payloadLength,
    byteLength: bytes.length,
  };
}

function unreadable(reasons: readonly Reason[], byteLength: number): DecodedHash<never> {
  return { whole: false, repairable: false, reasons, device: null, payloadLength: null, byteLength };
}

/**
 * Where the offline device id (type 11) is of kind 1, "TPM_EK", it is the SHA-256 of the endorsement key
 * (type 25). True in every capture seen, and independent of the trailer's checksum.
 */
function deviceIdMatchesTpm(bytes: Buffer, groups: RecordGroups, keySha256: string): boolean {
  const id = groups.get(11)?.[0];
  if (!id || keySha256 === '' || readU16(bytes, id, 4) !== 1) return true;
  return readAt(bytes, id, 10, 32)?.toString('hex') === keySha256;
}

/** The service answers InvalidZtdHardwareHash when serial or manufacturer is missing. */
function checkContent(device: KeyFacts): Reason[] {
  const reasons: Reason[] = [];
  if (device.serial.trim() === '') reasons.push(message('hashNoSerial'));
  if (device.manufacturer.trim() === '') reasons.push(message('hashNoManufacturer'));
  if (device.model.trim() === '') reasons.push(message('hashNoModel'));
  return reasons;
}
