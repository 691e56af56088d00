// A large file in blocks of whole lines, so that one of hundreds of megabytes is never in memory at once.
import { Buffer } from 'node:buffer';
import { kindOf, type ReadText, readTextAs, type TextKind } from './encoding.ts';
import { withLineFeeds } from './table.ts';

/** In bytes. */
const BLOCK = 256 * 1024;
/** So many blocks at most are one: a quote may never be closed, or a line never end. */
const MOST_BLOCKS = 256;

/** @returns blocks with one kind of line end, or null for one that is not text. The last may end inside a line. */
export async function* readLineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  blockBytes = BLOCK,
): AsyncGenerator<ReadText | null> {
  const most = blockBytes * MOST_BLOCKS;
  let kind: TextKind | null = null;
  let held: Uint8Array[] = [];
  let size = 0;
  let wanted = blockBytes;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < wanted) continue;
    const bytes = Buffer.concat(held);
    kind ??= kindOf(bytes);
    const lineEnd = lastLineEnd(kind, bytes);
    const end = lineEnd === 0 && size >= most ? lastUnit(kind, bytes) : lineEnd;
    const block = end === 0 ? null : textOf(kind, bytes.subarray(0, end));
    if (size < most && (end === 0 || (block !== null && isOpen(block.text)))) {
      held = [bytes];
      // Twice as much before it is looked at again, or looking would take longer the longer it is open.
      wanted = Math.min(size * 2, most);
      continue;
    }
    wanted = blockBytes;
    // Copied, so that the block it was cut from can be freed.
    held = [Buffer.from(bytes.subarray(end))];
    size = bytes.length - end;
    if (end > 0) yield block;
  }
  if (size === 0) return;
  const rest = Buffer.concat(held);
  yield textOf(kind ?? kindOf(rest), rest);
}

function textOf(kind: TextKind, bytes: Uint8Array): ReadText | null {
  const read = readTextAs(kind, bytes);
  return read === null ? null : { ...read, text: withLineFeeds(read.text) };
}

/** A quoted value goes on in the next block. */
function isOpen(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 1;
}

/** The place after the last line feed; 0 when there is none. */
function lastLineEnd({ units }: TextKind, bytes: Buffer): number {
  if (units === 'bytes') return bytes.lastIndexOf(10) + 1;
  const low = units === 'utf-16le' ? 0 : 1;
  for (let at = bytes.lastIndexOf(10); at !== -1; at = at === 0 ? -1 : bytes.lastIndexOf(10, at - 1)) {
    const start = at - low;
    if (start % 2 === 0 && start >= 0 && bytes[start + 1 - low] === 0)
      return start + 2 <= bytes.length ? start + 2 : 0;
  }
  return 0;
}

/** The last place where no character is cut in half. */
function lastUnit({ units }: TextKind, bytes: Buffer): number {
  if (units !== 'bytes') return bytes.length & ~1;
  let at = bytes.length;
  while (at > 0 && ((bytes[at - 1] ?? 0) & 0xc0) === 0x80) at--;
  return at > 0 && (bytes[at - 1] ?? 0) >= 0xc0 ? at - 1 : bytes.length;
}
