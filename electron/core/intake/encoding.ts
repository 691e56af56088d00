// From a file's bytes to its text: which of the encodings PowerShell and Excel write was used, or that the file is
// not text at all. Windows PowerShell 5.1 redirects to UTF-16LE with a mark, PowerShell 7 to UTF-8 without.
import type { Encoding } from '../../../shared/model/intake.ts';

// Tab, line feed, form feed, carriage return are text; so is Ctrl+Z at the end, which old tools append.
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** The text without its byte-order mark, or null when the bytes are not text in one of the four encodings. */
export function readText(bytes: Uint8Array): { encoding: Encoding; text: string } | null {
  const encoding = sniff(bytes);
  const text = decode(bytes, encoding);
  if (text === null) return null;
  const withoutEnd = text.endsWith('\u001a') ? text.slice(0, -1) : text;
  return controls.test(withoutEnd) ? null : { encoding, text: withoutEnd };
}

function sniff(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le-bom';
  return looksLikeUtf16(bytes) ? 'utf-16le' : 'utf-8';
}

/**
 * Device files are nearly all ASCII, whose second byte in UTF-16LE is zero and whose first never is. UTF-8 text
 * has no zero byte, so nothing valid is taken away from it.
 */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length & ~1, 4096);
  let zeroHigh = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return false;
    if (bytes[at + 1] === 0) zeroHigh++;
  }
  return length > 0 && zeroHigh > length / 4;
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  const wide = encoding.startsWith('utf-16le');
  // A file cut short can end inside a UTF-16 unit; the rows before the cut are still good.
  const whole = wide ? bytes.subarray(0, bytes.length & ~1) : bytes;
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(whole);
  } catch {
    return null;
  }
}
