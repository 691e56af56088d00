// Reading one record's data: text, numbers, identifiers. Every reader takes a record that may be missing or too
// short and answers '' or null then, because a damaged hash must still show what it can.
import type { Buffer } from 'node:buffer';
import type { HashRecord } from './container.ts';

export type MaybeRecord = HashRecord | undefined;

const missingString = /^SMBIOS_STRING_INDEX_\d+$/;
// A damaged or hostile hash can hold anything here, and the text ends up in terminals and logs.
const controls = /[\u0000-\u001f\u007f]/;
const everyControl = /[\u0000-\u001f\u007f]/g;

/**
 * An 8-bit string. Only trailing NULs go: one real field is a single space. '' also for the text
 * `SMBIOS_STRING_INDEX_<n>`, which Windows writes where the firmware has no value.
 */
export function readText(bytes: Buffer, record: MaybeRecord): string {
  if (!record) return '';
  const text = visible(rawText(bytes, record));
  return missingString.test(text) ? '' : text;
}

function rawText(bytes: Buffer, record: HashRecord): string {
  let end = record.end;
  while (end > record.start && bytes[end - 1] === 0) end--;
  return bytes.toString('utf8', record.start, end);
}

const textTypes: ReadonlySet<number> = new Set([
  3, 4, 7, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 28,
]);

/** False for a record of text with control characters, or with bytes that are no UTF-8; none was ever seen. */
export function isPossibleText(bytes: Buffer, record: HashRecord): boolean {
  return !textTypes.has(record.type) || !/[\u0000-\u001f\u007f\ufffd]/.test(rawText(bytes, record));
}

/** A UTF-16LE string of `length` bytes from `start`, without trailing NULs. */
export function readWideText(bytes: Buffer, start: number, length: number): string {
  return visible(bytes.toString('utf16le', start, start + length).replace(/\0+$/, ''));
}

function visible(text: string): string {
  return controls.test(text) ? text.replace(everyControl, '\ufffd') : text;
}

/** Bytes from `offset` of the data on; null when fewer than `size` are there. */
export function readAt(bytes: Buffer, record: MaybeRecord, offset: number, size: number): Buffer | null {
  if (!record || record.start + offset + size > record.end) return null;
  return bytes.subarray(record.start + offset, record.start + offset + size);
}

export function readU8(bytes: Buffer, record: MaybeRecord, offset: number): number | null {
  return readAt(bytes, record, offset, 1)?.[0] ?? null;
}

/** 1 is true and 0 false. Whatever else Windows writes, like 0xFF, it does not know. */
export function readFlag(bytes: Buffer, record: MaybeRecord, offset: number): boolean | null {
  const value = readU8(bytes, record, offset);
  return value === 0 || value === 1 ? value === 1 : null;
}

export function readU16(bytes: Buffer, record: MaybeRecord, offset: number): number | null {
  return readAt(bytes, record, offset, 2)?.readUInt16LE(0) ?? null;
}

export function readU32(bytes: Buffer, record: MaybeRecord, offset: number): number | null {
  return readAt(bytes, record, offset, 4)?.readUInt32LE(0) ?? null;
}

/** A u64 as a number; exact up to 2^53. */
export function readU64(bytes: Buffer, record: MaybeRecord, offset: number): number | null {
  const part = readAt(bytes, record, offset, 8);
  return part === null ? null : part.readUInt32LE(4) * 2 ** 32 + part.readUInt32LE(0);
}

/** "major.minor.build.revision" of a version stored as u16 minor, major, revision, build. */
export function readVersion(bytes: Buffer, record: MaybeRecord, offset: number): string {
  const part = readAt(bytes, record, offset, 8);
  if (part === null) return '';
  const [minor, major, revision, build] = [0, 2, 4, 6].map((at) => part.readUInt16LE(at));
  return `${major}.${minor}.${build}.${revision}`;
}

/** An SMBIOS UUID as Windows prints it: the first three of its fields are little-endian on the wire. */
export function readUuid(bytes: Buffer, record: MaybeRecord): string {
  const part = readAt(bytes, record, 0, 16);
  if (part === null) return '';
  const hex = [
    part.readUInt32LE(0).toString(16).padStart(8, '0'),
    part.readUInt16LE(4).toString(16).padStart(4, '0'),
    part.readUInt16LE(6).toString(16).padStart(4, '0'),
    part.toString('hex', 8, 10),
    part.toString('hex', 10, 16),
  ];
  // Joined, not added up: it is kept for every device, and a text that was added up keeps all its parts as well.
  return hex.join('-').toUpperCase();
}
