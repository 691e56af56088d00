// Reading ZIP archives in memory: the list at the end of the archive, then one entry after another, inflated by zlib
// with a limit. Sizes that an archive claims are believed only to refuse it, never to reserve room.
import { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';

export type ZipEntry = {
  /** As the archive says, with `/`; a label, never a path on disk. */
  readonly name: string;
  /** In bytes, as the archive claims. */
  readonly size: number;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  /** The bytes as packed; null when the archive is damaged there. */
  readonly packed: Buffer | null;
};

/** Null when the bytes are no ZIP archive, or their list is damaged. */
export function listZip(bytes: Uint8Array, mostEntries: number): ZipEntry[] | 'tooMany' | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(all);
  if (end === null) return null;
  const count = all.readUInt16LE(end + 10);
  if (count > mostEntries) return 'tooMany';
  const entries: ZipEntry[] = [];
  let at = all.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > all.length || all.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = all.readUInt16LE(at + 28);
    const packedSize = all.readUInt32LE(at + 20);
    const flags = all.readUInt16LE(at + 8);
    entries.push({
      name: nameOf(all.subarray(at + 46, at + 46 + nameLength)),
      size: all.readUInt32LE(at + 24),
      encrypted: (flags & 1) !== 0,
      method: all.readUInt16LE(at + 10),
      crc: all.readUInt32LE(at + 16),
      packed: packedBytes(all, all.readUInt32LE(at + 42), packedSize),
    });
    at += 46 + nameLength + all.readUInt16LE(at + 30) + all.readUInt16LE(at + 32);
  }
  return entries;
}

/** True for the first bytes of an archive, empty ones included. */
export function isZip(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  return (bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6);
}

/** The content, at most `mostBytes` of it. */
export function unpackEntry(entry: ZipEntry, mostBytes: number): Buffer | 'tooLarge' | 'damaged' | 'unknown' {
  if (entry.packed === null) return 'damaged';
  if (entry.method !== 0 && entry.method !== 8) return 'unknown';
  if (entry.size > mostBytes) return 'tooLarge';
  let content = entry.packed;
  if (entry.method === 8) {
    try {
      content = inflateRawSync(entry.packed, { maxOutputLength: Math.max(mostBytes, 1) });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      return code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'damaged';
    }
  }
  if (content.length > mostBytes) return 'tooLarge';
  return crc32(content) === entry.crc ? content : 'damaged';
}

/** The end record is the last 22 bytes, with a comment of at most 65,535 after it. */
function findEnd(all: Buffer): number | null {
  const signature = Buffer.from([0x50, 0x4b, 5, 6]);
  const first = Math.max(0, all.length - 22 - 0xffff);
  for (let at = all.lastIndexOf(signature); at >= first; at = all.lastIndexOf(signature, at - 1)) {
    if (at + 22 <= all.length && at + 22 + all.readUInt16LE(at + 20) <= all.length) return at;
    if (at === 0) break;
  }
  return null;
}

/** The local header repeats the name; how long it is there has to be read there. */
function packedBytes(all: Buffer, at: number, size: number): Buffer | null {
  if (at + 30 > all.length || all.readUInt32LE(at) !== 0x04034b50) return null;
  const start = at + 30 + all.readUInt16LE(at + 26) + all.readUInt16LE(at + 28);
  return start + size > all.length ? null : all.subarray(start, start + size);
}

function nameOf(bytes: Buffer): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    name = bytes.toString('latin1');
  }
  return name.replaceAll('\\', '/').replace(/\p{Cc}/gu, '\ufffd');
}
