// The practice service's own small reader of a hardware hash: enough to refuse a damaged one and to learn
// serial, manufacturer and model. Deliberately apart from electron/core/hardware-hash, so that a mistake
// there is not repeated here and hidden by it.
import { createHash } from 'node:crypto';

export type HashFacts = { serialNumber: string; manufacturer: string; model: string };

const serialRecord = 14;
const manufacturerRecord = 16;
const modelRecord = 17;
const trailerLength = 36;

/** Standard base64 with its padding: the only text Graph takes for an Edm.Binary. */
export function isEdmBinary(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

/**
 * Reads a hash given as base64. Null when the frame, a record or the checksum is wrong, or when serial or
 * manufacturer is empty, which the real service refuses under the same code 802. The layout is not
 * Microsoft's publication; it was worked out from captures.
 */
export function readHash(base64: string): HashFacts | null {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length < 4 + trailerLength || bytes.toString('latin1', 0, 2) !== 'OA') return null;

  const end = bytes.readUInt16LE(2);
  if (end < 4 || end + trailerLength > bytes.length) return null;
  if (bytes.toString('latin1', end, end + 4) !== 'CS\x24\x00') return null;
  const digest = createHash('sha256').update(bytes.subarray(0, end)).digest();
  if (!digest.equals(bytes.subarray(end + 4, end + trailerLength))) return null;

  const texts = new Map<number, string>();
  let at = 4;
  while (at < end) {
    if (at + 4 > end) return null;
    const type = bytes.readUInt16LE(at);
    const length = bytes.readUInt16LE(at + 2);
    if (length < 4 || at + length > end) return null;
    if (type === serialRecord || type === manufacturerRecord || type === modelRecord) {
      texts.set(type, bytes.toString('utf8', at + 4, at + length).replace(/\0+$/, ''));
    }
    at += length;
  }

  const serialNumber = texts.get(serialRecord) ?? '';
  const manufacturer = texts.get(manufacturerRecord) ?? '';
  if (serialNumber.trim() === '' || manufacturer.trim() === '') return null;
  return { serialNumber, manufacturer, model: texts.get(modelRecord) ?? '' };
}
