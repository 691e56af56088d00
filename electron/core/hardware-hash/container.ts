// The container a hardware hash is: "OA", a u16 length L, type-length-value records up to L, a 36-byte
// trailer "CS" with a SHA-256, zeros up to 3000 bytes. All integers are little-endian.
import { Buffer } from 'node:buffer';

/** Every complete hash seen is 3000 bytes, which is 4000 base64 characters without "=". */
export const fullSize = 3000;
/** Bytes of the trailer: "CS", its own length 36 as u16, and 32 bytes of SHA-256. */
export const trailerSize = 36;
/** What the trailer begins with; it has the shape of a record. */
export const trailerMark = Buffer.from([0x43, 0x53, trailerSize, 0x00]);

/** One record's place in the bytes; `start` and `end` enclose its data, without the 4-byte record header. */
export type HashRecord = { readonly type: number; readonly start: number; readonly end: number };

export type Container = {
  /** L: offset of the trailer, and so the length of header and records together, in bytes. */
  readonly trailerAt: number;
  readonly records: readonly HashRecord[];
  /** `whole`: the walk ended exactly at L. `short`: the bytes ended first. `broken`: a length was impossible. */
  readonly walk: 'whole' | 'short' | 'broken';
};

/**
 * The records of a hash, as far as they can be followed; null when the bytes are not a hardware hash at all
 * (no "OA", fewer than 8 bytes, or no room for a record).
 */
export function openContainer(bytes: Buffer): Container | null {
  if (bytes.length < 8 || bytes[0] !== 0x4f || bytes[1] !== 0x41) return null;
  const trailerAt = bytes.readUInt16LE(2);
  if (trailerAt < 8) return null;

  const records: HashRecord[] = [];
  let at = 4;
  while (at < trailerAt) {
    if (at + 4 > trailerAt) return { trailerAt, records, walk: 'broken' };
    if (at + 4 > bytes.length) return { trailerAt, records, walk: 'short' };
    const length = bytes.readUInt16LE(at + 2);
    const end = at + length;
    if (length < 4 || end > trailerAt) return { trailerAt, records, walk: 'broken' };
    if (end > bytes.length) return { trailerAt, records, walk: 'short' };
    records.push({ type: bytes.readUInt16LE(at), start: at + 4, end });
    at = end;
  }
  return { trailerAt, records, walk: 'whole' };
}

const zeros = Buffer.alloc(0x10000 + fullSize);

/** Whether there is nothing but padding. */
export function isZero(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += zeros.length) {
    const part = bytes.subarray(at, at + zeros.length);
    if (!part.equals(zeros.subarray(0, part.length))) return false;
  }
  return true;
}
