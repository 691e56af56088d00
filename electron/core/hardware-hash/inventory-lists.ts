// The parts of an inventory that a device can have several of: disks, network cards, displays, graphics. Offsets are in
// bytes of a record's data.
import type { Buffer } from 'node:buffer';
import type { Disk, Display, Graphics, NetworkCard } from '../../../shared/model/hardware-inventory.ts';
import type { HashRecord } from './container.ts';
import { readDiskFacts, readNetworkCardFacts, type RecordGroups } from './device-facts.ts';
import { busNames, coded, mediumNames, outputNames } from './inventory-names.ts';
import {
  readAt,
  readFlag,
  readU16,
  readU32,
  readU64,
  readWideText,
  type MaybeRecord,
} from './record-readers.ts';

export function readDisks(bytes: Buffer, groups: RecordGroups): Disk[] {
  return readDiskFacts(bytes, groups).map((disk, index) => {
    const record = groups.get(6)?.[index];
    return {
      ...disk,
      bus: coded(busNames, disk.bus),
      seekPenalty: readFlag(bytes, record, 10),
      trim: readFlag(bytes, record, 11),
    };
  });
}

export function readNetworkCards(bytes: Buffer, groups: RecordGroups): NetworkCard[] {
  return readNetworkCardFacts(bytes, groups).map(({ mac, medium, bus }) => ({
    mac,
    medium: { code: medium, name: mediumNames.get(medium) ?? '' },
    bus,
  }));
}

/** A record of type 27 belongs to the one of type 9 before it. */
export function readDisplays(bytes: Buffer, records: readonly HashRecord[]): Display[] {
  const ofDisplays = records.filter(({ type }) => type === 9 || type === 27);
  return ofDisplays.flatMap((record, index) => {
    const next = ofDisplays[index + 1];
    return record.type === 9 ? [displayOf(bytes, record, next?.type === 27 ? next : undefined)] : [];
  });
}

function displayOf(bytes: Buffer, record: HashRecord, centimetres: MaybeRecord): Display {
  const told = (of: MaybeRecord, offset: number): number | null => {
    const value = readU16(bytes, of, offset);
    return value === 0xffff ? null : value;
  };
  const output = readU32(bytes, record, 8);
  return {
    widthMm: told(record, 0),
    heightMm: told(record, 2),
    widthCm: told(centimetres, 0),
    heightCm: told(centimetres, 2),
    pixelsAcross: told(record, 4),
    pixelsDown: told(record, 6),
    output: coded(outputNames, output === 0xffffffff ? null : output),
  };
}

/** Types 29 (memory) and 30 (`Vendor|Name` in UTF-16) come in the same order. */
export function readGraphics(bytes: Buffer, groups: RecordGroups): Graphics[] {
  const memories = groups.get(29) ?? [];
  const names = groups.get(30) ?? [];
  return Array.from({ length: Math.max(memories.length, names.length) }, (_, index) => {
    const named = names[index];
    const text = named ? readWideText(bytes, named.start, named.end - named.start) : '';
    const [vendor = '', ...name] = text.split('|');
    return {
      vendor,
      name: name.join('|'),
      videoMemoryBytes: readU64(bytes, memories[index], 0),
      systemMemoryBytes: readU64(bytes, memories[index], 8),
      flags: [...(readAt(bytes, memories[index], 16, 2) ?? [])],
    };
  });
}
