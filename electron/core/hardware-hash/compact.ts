// The forms a hash takes where it is kept and where it goes. Stored, it is short: half to three quarters of its 4000
// characters are padding, and what would not come back letter for letter is kept as it came. Sent, it is one line.
import { Buffer } from 'node:buffer';
import { fullSize, isZero, openContainer, trailerSize } from './container.ts';
import { cleanHashText, readHashText } from './hash-text.ts';

export type StoredHash =
  | { readonly form: 'compact'; readonly bytes: Uint8Array }
  | { readonly form: 'verbatim'; readonly text: string };

/**
 * `compact`: the bytes up to L + 36 of a canonical 3000-byte hash with zero padding; else `verbatim`. The second
 * parameter is what `readHashText` made of the same text, where that is known already.
 */
export function compactHash(text: string, { bytes, reasons, wrapped } = readHashText(text)): StoredHash {
  const container =
    bytes.length === fullSize && reasons.length === 0 && !wrapped ? openContainer(bytes) : null;
  const end = container === null ? Infinity : container.trailerAt + trailerSize;
  const canonical = text.length === (fullSize / 3) * 4 && end <= fullSize && isZero(bytes.subarray(end));
  return canonical ? { form: 'compact', bytes: keep(bytes.subarray(0, end)) } : { form: 'verbatim', text };
}

/** Hashes kept together in so many bytes: 100,000 small allocations would cost as much again as what is in them. */
const SLAB = 256 * 1024;
let slab = Buffer.alloc(0);
let used = 0;

/** A copy, so that the 3000 bytes it was cut from can be freed. */
function keep(bytes: Buffer): Uint8Array {
  if (used + bytes.length > slab.length) {
    slab = Buffer.allocUnsafeSlow(SLAB);
    used = 0;
  }
  const kept = slab.subarray(used, used + bytes.length);
  bytes.copy(kept);
  used += bytes.length;
  return kept;
}

/** The text that was given to `compactHash`, exactly. */
export function expandHash(stored: StoredHash): string {
  if (stored.form === 'verbatim') return stored.text;
  const bytes = Buffer.alloc(Math.max(fullSize, stored.bytes.length));
  bytes.set(stored.bytes);
  return bytes.toString('base64');
}

/**
 * The text without whitespace, quotes or a byte-order mark; nothing else is changed. Captures keep a hash as their
 * file had it, so that a wrapped one stays marked as such; line breaks inside base64 carry nothing.
 */
export function hashToSend(text: string): string {
  return cleanHashText(text).text;
}
