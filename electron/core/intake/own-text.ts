// V8 cuts a value out of a file's text by pointing into it, and so one value that is kept keeps megabytes of text alive.
// What goes into a capture is therefore copied.
import { Buffer } from 'node:buffer';

/** V8 copies shorter ones itself. */
const SHORTEST_SLICE = 13;
/** A batch has few makers, models and tags, and each of them thousands of times. */
const MOST_SHARED = 1000;
const LONGEST_SHARED = 200;
const shared = new Map<string, string>();

export function ownText(value: string): string {
  if (value.length < SHORTEST_SLICE) return value;
  const known = value.length <= LONGEST_SHARED ? shared.get(value) : undefined;
  if (known !== undefined) return known;
  const copy = Buffer.from(value, 'utf16le').toString('utf16le');
  if (value.length <= LONGEST_SHARED && shared.size < MOST_SHARED) shared.set(copy, copy);
  return copy;
}
