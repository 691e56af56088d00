// Where a hash is damaged, as far as its bytes show: the number of a record, 1-based, with one more than the records
// for the trailer, and 0 wherever the evidence fits no place, or several.
import type { Buffer } from 'node:buffer';
import { trailerMark, type Container, type HashRecord } from './container.ts';
import { isPossibleText } from './record-readers.ts';

const unknown = 0;

/** The record at which the walk came upon what no device writes; the damage is there or shortly before. */
export function brokenAt({ records }: Container): number {
  return soundRecords(records).length + 1;
}

/** The record in which the bytes end. */
export function cutIn(bytes: Buffer, { records, walk }: Container): number {
  // A header that no device writes, the unfinished one too, says that the damage began before the cut.
  const unsound = walk !== 'whole' && hasUnsoundHeader(bytes, endOf(records));
  const named = walk !== 'broken' && !unsound && soundRecords(records).length === records.length;
  return named ? records.length + 1 : unknown;
}

/**
 * The record in which characters were lost or added, where the trailer stands at `found` instead of L. What lies before
 * the damage is in its place, and what lies behind it has moved as far as the trailer. So the damaged record is the one
 * from whose end, moved by that distance, a chain of records leads exactly to the trailer.
 */
export function shiftedIn(bytes: Buffer, { records, trailerAt }: Container, found: number): number {
  const distance = found - trailerAt;
  const before = soundRecords(records);
  const leads = chainStarts(bytes, found);
  const damaged = before.flatMap(({ start, end }, index) =>
    end + distance >= start && leads.has(end + distance) ? [index + 1] : [],
  );
  if (damaged.length > 0) return damaged.length === 1 ? (damaged[0] ?? unknown) : unknown;
  // Damage in a header hides type and length of its record. Then everything that leads to the trailer lies behind it.
  const at = endOf(before);
  const behind = [...leads].every((start) => start > Math.min(at, at + distance));
  return behind && hasUnsoundHeader(bytes, at) ? before.length + 1 : unknown;
}

/** The record with content that no device writes, in a hash whose checksum fails. */
export function changedIn(bytes: Buffer, { records, walk }: Container, keyFits: boolean): number {
  // Behind a wrong length, everything is read at the wrong place.
  if (walk !== 'whole') return unknown;
  const impossible = records.flatMap((record, index) =>
    isSoundType(record.type) && isPossibleText(bytes, record) ? [] : [index + 1],
  );
  // Key or identifier, nobody knows which; but they are neighbours, and the key is eight times as long.
  const pair = records.findIndex(({ type }, index) => type === 25 && records[index + 1]?.type === 11);
  const alone = records.filter(({ type }) => type === 25 || type === 11).length === 2;
  if (!keyFits && pair !== -1 && alone) impossible.push(pair + 1);
  if (!bytes.includes(trailerMark)) impossible.push(records.length + 1);
  return impossible.length === 1 ? (impossible[0] ?? unknown) : unknown;
}

/** Every place from which a chain of records leads exactly to `end`. */
function chainStarts(bytes: Buffer, end: number): ReadonlySet<number> {
  const starts = new Set([end]);
  for (let at = end - 4; at >= 4; at--) {
    const length = bytes.readUInt16LE(at + 2);
    if (length >= 4 && isSoundType(bytes.readUInt16LE(at)) && starts.has(at + length)) starts.add(at);
  }
  return starts;
}

/** The records up to the first whose header no device writes. */
function soundRecords(records: readonly HashRecord[]): readonly HashRecord[] {
  const unsound = records.findIndex(({ type }) => !isSoundType(type));
  return unsound === -1 ? records : records.slice(0, unsound);
}

function hasUnsoundHeader(bytes: Buffer, at: number): boolean {
  return (
    (at + 2 <= bytes.length && !isSoundType(bytes.readUInt16LE(at))) ||
    (at + 4 <= bytes.length && bytes.readUInt16LE(at + 2) < 4)
  );
}

/** Windows numbers its record types from 1 and has come to 37; the high byte was 0 in every record seen. */
function isSoundType(type: number): boolean {
  return type > 0 && type < 0x100;
}

function endOf(records: readonly HashRecord[]): number {
  return records.at(-1)?.end ?? 4;
}
