// The forms a hash takes where it is kept and where it goes. Stored, it is short: half to three quarters of its 4000
// characters are padding, and what would not come back letter for letter is kept as it came. Sent, it is one line.
import { Buffer } from 'node:buffer';
import { fullSize, openContainer, trailerSize } from './container.ts';
import { cleanHashText } from './hash-text.ts';

export type StoredHash =
  | { readonly form: 'compact'; readonly bytes: Uint8Array }
  | { readonly form: 'verbatim'; readonly text: string };

/** `compact`: the bytes up to L + 36 of a canonical 3000-byte hash with zero padding; else `verbatim`. */
export function compactHash(text: string): StoredHash {
  const verbatim: StoredHash = { form: 'verbatim', text };
  if (text.length !== (fullSize / 3) * 4) return verbatim;
  const bytes = Buffer.from(text, 'base64');
  const container = openContainer(bytes);
  if (container === null) return verbatim;
  // A copy, so that the 3000 bytes it was cut from can be freed.
  const payload = Uint8Array.from(bytes.subarray(0, container.trailerAt + trailerSize));
  const compact: StoredHash = { form: 'compact', bytes: payload };
  return payload.length <= fullSize && expandHash(compact) === text ? compact : verbatim;
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
