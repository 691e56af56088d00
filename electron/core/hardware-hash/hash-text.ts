// The text side of a hardware hash: taking off what transport added (quotes, byte-order mark, line breaks)
// and judging the base64 itself. What the bytes mean is container.ts's concern.
import { Buffer } from 'node:buffer';
import { message } from '../../../shared/model/message.ts';
import type { Reason } from '../../../shared/model/intake.ts';

const plainBase64 = /^[A-Za-z0-9+/]+={0,2}$/;
const wrapping = /[\s"'\u2018\u2019\u201c\u201d\u201e]/;
const innerWhitespace = /[\s\u200b]+/g;

/**
 * The base64 text without a byte-order mark, outer quotes and whitespace. `wrapped` is true when whitespace
 * or line breaks stood inside it: somebody's mail or editor broke the line.
 */
export function cleanHashText(raw: string): { text: string; wrapped: boolean } {
  if (plainBase64.test(raw)) return { text: raw, wrapped: false };
  let start = 0;
  let end = raw.length;
  while (start < end && wrapping.test(raw.charAt(start))) start++;
  while (end > start && wrapping.test(raw.charAt(end - 1))) end--;
  const outer = raw.slice(start, end);
  const text = outer.replace(innerWhitespace, '');
  return { text, wrapped: text.length !== outer.length };
}

export type HashText = {
  /** Without what transport added; '' when there was nothing else. */
  readonly text: string;
  readonly wrapped: boolean;
  readonly bytes: Buffer;
  /** `hashAlphabet` or `hashLength` when it is not proper base64. */
  readonly reasons: readonly Reason[];
};

/** A hash's text, cleaned and read. */
export function readHashText(raw: string): HashText {
  // Nearly every hash is plain base64, and to write it again is the fastest way to know.
  const bytes = Buffer.from(raw, 'base64');
  if (bytes.toString('base64') === raw) return { text: raw, wrapped: false, bytes, reasons: [] };
  const clean = cleanHashText(raw);
  return { ...clean, ...readBase64(clean.text) };
}

/**
 * The bytes of cleaned hash text, with `hashAlphabet {position}` (1-based, in characters) or
 * `hashLength {characters}` when it is not proper base64. The bytes that could be read are given either way:
 * those before a foreign character, and the whole ones of a bad length.
 */
function readBase64(text: string): { bytes: Buffer; reasons: Reason[] } {
  const stop = text.search(/[^A-Za-z0-9+/]/);
  if (stop === -1 || /^=+$/.test(text.slice(stop))) {
    const padding = stop === -1 ? 0 : text.length - stop;
    const proper = text.length % 4 === 0 && padding <= 2;
    return {
      bytes: Buffer.from(text, 'base64'),
      // Graph answers 400 ("cannot convert to Edm.Binary") to base64 of a wrong length, so this blocks.
      reasons: proper ? [] : [message('hashLength', { characters: text.length })],
    };
  }
  // What follows a foreign character may be out of step, so only the part before it can be trusted.
  return {
    bytes: Buffer.from(text.slice(0, stop), 'base64'),
    reasons: [message('hashAlphabet', { position: stop + 1 })],
  };
}
