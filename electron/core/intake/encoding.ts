// From a file's bytes to its text: which of the encodings PowerShell, Excel and old tools write was used, or that the
// file is not text at all. Windows PowerShell 5.1 redirects to UTF-16LE with a mark, PowerShell 7 to UTF-8 without;
// a code page of Windows is the last resort, because every file of it can be read as another one, too.
import { Buffer } from 'node:buffer';
import type { Encoding } from '../../../shared/model/intake.ts';

// Tab, line feed, form feed, carriage return are text.
const controls = /[\u0001-\u0008\u000b\u000e-\u001f\u007f]/;

/** What code page 1252 has where Latin-1 has control characters; it leaves five of the 32 places empty. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** How a file's bytes become text: UTF-16 of either order, or bytes that are UTF-8 or a code page of Windows. */
export type TextKind = { readonly units: 'utf-16le' | 'utf-16be' | 'bytes'; readonly marked: boolean };

export type ReadText = { readonly encoding: Encoding; readonly text: string };

/** The text without byte-order marks and NULs, or null when the bytes are not text in any of the encodings. */
export function readText(bytes: Uint8Array): ReadText | null {
  return readTextAs(kindOf(bytes), bytes);
}

/** @param start the beginning of a file. */
export function kindOf(start: Uint8Array): TextKind {
  if (start[0] === 0xff && start[1] === 0xfe) return { units: 'utf-16le', marked: true };
  if (start[0] === 0xfe && start[1] === 0xff) return { units: 'utf-16be', marked: true };
  return { units: sniffUtf16(start) ?? 'bytes', marked: false };
}

/** The same for whole lines of a file whose kind is known. The mark of the first of them is taken off. */
export function readTextAs(kind: TextKind, bytes: Uint8Array): ReadText | null {
  const read = decode(kind, bytes);
  if (read === null) return null;
  // Old ways to join files leave Ctrl+Z between and after them; joined files keep each its byte-order mark.
  const unmarked = without(without(read.text, '\0'), '\ufeff');
  const clean = unmarked.includes('\u001a') ? unmarked.replace(/\u001a(?=["\w]|$)/g, '') : unmarked;
  // Nothing but zeros is what a broken stick gives for a file, not an empty text.
  if (controls.test(clean) || (clean.trim() === '' && bytes.includes(0) && !/\s/.test(clean))) return null;
  return { encoding: read.encoding, text: clean };
}

function decode({ units, marked }: TextKind, bytes: Uint8Array): ReadText | null {
  if (units === 'bytes') return readNarrow(bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes);
  const text = readUtf16(units === 'utf-16be' ? swapped(bytes) : bytes);
  return text === null ? null : { encoding: marked ? `${units}-bom` : units, text };
}

/**
 * Device files begin with ASCII, of which one byte of two is zero in UTF-16. Only the beginning is looked at: `>>`
 * of Windows PowerShell appends UTF-16 to files that began as something else, and those are read without the zeros.
 */
function sniffUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length & ~1, 64);
  const counts = { 'utf-16le': 0, 'utf-16be': 0 };
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] !== 0 && bytes[at + 1] === 0) counts['utf-16le']++;
    if (bytes[at] === 0 && bytes[at + 1] !== 0) counts['utf-16be']++;
  }
  const likely = counts['utf-16le'] >= counts['utf-16be'] ? 'utf-16le' : 'utf-16be';
  return counts[likely] > length / 4 ? likely : null;
}

function readUtf16(bytes: Uint8Array): string | null {
  // A file cut short can end inside a UTF-16 unit; the rows before the cut are still good.
  return readStrictly('utf-16le', bytes.subarray(0, bytes.length & ~1));
}

function swapped(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
}

function readNarrow(bytes: Uint8Array): ReadText | null {
  const text = readStrictly('utf-8', bytes);
  if (text === null) {
    const windows = readWindows(bytes);
    return windows === null ? null : { encoding: 'windows-1252', text: windows };
  }
  return { encoding: text.startsWith('\ufeff') ? 'utf-8-bom' : 'utf-8', text };
}

/** With its byte-order mark. A character cut in half at the very end is dropped, not an error. */
function readStrictly(encoding: 'utf-8' | 'utf-16le', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Line by line, since one line of a joined file says nothing of the next: UTF-8 where it is that. */
function readWindows(bytes: Uint8Array): string | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lines: string[] = [];
  for (let start = 0; start <= all.length;) {
    const feed = all.indexOf(10, start);
    const end = feed === -1 ? all.length : feed;
    const line = all.subarray(start, end);
    lines.push(readStrictly('utf-8', line) ?? readWindowsLine(line));
    start = end + 1;
  }
  const text = lines.join('\n');
  return /[\u0080-\u009f]/.test(text) ? null : text;
}

function readWindowsLine(line: Buffer): string {
  // The byte-order marks of joined files, read as signs.
  const text = line.toString('latin1').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe)/, '');
  return text.replace(/[\u0080-\u009f]/g, (sign) => windowsSigns.charAt(sign.charCodeAt(0) - 0x80));
}

function without(text: string, sign: string): string {
  return text.includes(sign) ? text.replaceAll(sign, '') : text;
}
