// V8 cuts a value out of a file's text by pointing into it, and so one value that is kept keeps megabytes of text alive.
// What goes into a capture is therefore copied.
import { Buffer } from 'node:buffer';

/** V8 copies shorter ones itself. */
const SHORTEST_SLICE = 13;

export function ownText(value: string): string {
  return value.length < SHORTEST_SLICE ? value : Buffer.from(value, 'utf16le').toString('utf16le');
}

const MOST_SHARED = 1000;
const LONGEST_SHARED = 200;
const shared = new Map<string, string>();

/** The same for values that a batch has a few of, each of them thousands of times: makers, models, tags. */
export function sharedText(value: string): string {
  if (value.length > LONGEST_SHARED) return ownText(value);
  const known = shared.get(value);
  if (known !== undefined) return known;
  const copy = ownText(value);
  if (shared.size < MOST_SHARED) shared.set(copy, copy);
  return copy;
}
