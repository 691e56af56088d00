// Decoding and judging one hardware hash by itself, in the fixed order of checks: text, base64, container,
// integrity, TPM, content. Comparing it with the row it came in is against-row.ts.
import type { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import { message } from '../../../shared/model/message.ts';
import type { Reason } from '../../../shared/model/intake.ts';
import { openContainer, trailerSize, type HashRecord } from './container.ts';
import type { DeviceFacts } from '../../../shared/model/device-facts.ts';
import { groupRecords, readFacts } from './device-facts.ts';
import { cleanHashText, readBase64 } from './hash-text.ts';
import { checkIntegrity } from './integrity.ts';
import { readAt, readU16 } from './record-readers.ts';

export type DecodedHash = {
  /** The bytes are those the device wrote: every check up to the TPM's passed. Says nothing of empty values. */
  readonly whole: boolean;
  readonly reasons: readonly Reason[];
  /** What could be read, also from a damaged hash; null when this is not a hardware hash at all. */
  readonly device: DeviceFacts | null;
  /** Bytes up to the end of the trailer (L + 36), the part that matters; null without a readable header. */
  readonly payloadLength: number | null;
  readonly byteLength: number;
};

/** Reasons after which the bytes may still be exactly what the device wrote. */
const harmless: ReadonlySet<string> = new Set([
  'hashWrapped',
  'hashSize',
  'hashNoSerial',
  'hashNoManufacturer',
  'hashNoModel',
]);

/**
 * Decodes base64 hash text, with or without quotes, whitespace and a byte-order mark around it. Never throws;
 * what is wrong is in `reasons`, in the order of the checks, with these params: hashAlphabet {position} 1-based;
 * hashLength {characters}; hashRecords {record} 1-based; hashTruncated {have, needed} base64 characters;
 * hashShifted {characters} negative when lost; hashSize {bytes}; the others none.
 */
export function decodeHardwareHash(text: string): DecodedHash {
  const clean = cleanHashText(text);
  if (clean.text === '') {
    return {
      whole: false,
      reasons: [message('hashMissing')],
      device: null,
      payloadLength: null,
      byteLength: 0,
    };
  }
  const { bytes, reasons: base64Reasons } = readBase64(clean.text);
  const reasons: Reason[] = clean.wrapped ? [message('hashWrapped')] : [];
  reasons.push(...base64Reasons);

  const container = openContainer(bytes);
  if (container === null) {
    reasons.push(message('hashNotRecognized'));
    return { whole: false, reasons, device: null, payloadLength: null, byteLength: bytes.length };
  }
  const integrity = checkIntegrity(bytes, container, clean.text.length);
  // A size that only follows from a wrong base64 length or a foreign character needs no second mention.
  reasons.push(...integrity.filter(({ code }) => code !== 'hashSize' || base64Reasons.length === 0));

  const groups = groupRecords(container.records);
  const device = readFacts(bytes, groups);
  if (!deviceIdMatchesTpm(bytes, groups)) reasons.push(message('hashTpm'));
  // Records that were cut off are not records the device left out.
  if (container.walk === 'whole') reasons.push(...checkContent(device));

  return {
    whole: reasons.every(({ code }) => harmless.has(code)),
    reasons,
    device,
    payloadLength: container.trailerAt + trailerSize,
    byteLength: bytes.length,
  };
}

/**
 * Where the offline device id (type 11) is of kind 1, "TPM_EK", it is the SHA-256 of the endorsement key
 * (type 25). True in every capture seen, and independent of the trailer's checksum.
 */
function deviceIdMatchesTpm(bytes: Buffer, groups: ReadonlyMap<number, readonly HashRecord[]>): boolean {
  const id = groups.get(11)?.[0];
  const key = groups.get(25)?.[0];
  if (!id || !key || readU16(bytes, id, 4) !== 1) return true;
  return (
    readAt(bytes, id, 10, 32)?.equals(hash('sha256', bytes.subarray(key.start, key.end), 'buffer')) ?? false
  );
}

/** The service answers InvalidZtdHardwareHash when serial or manufacturer is missing. */
function checkContent(device: DeviceFacts): Reason[] {
  const reasons: Reason[] = [];
  if (device.serial.trim() === '') reasons.push(message('hashNoSerial'));
  if (device.manufacturer.trim() === '') reasons.push(message('hashNoManufacturer'));
  if (device.model.trim() === '') reasons.push(message('hashNoModel'));
  return reasons;
}
