// The parts of an inventory that a device has one of: processor, memory, chassis, identifiers. Offsets are in bytes of
// a record's data.
import type { Buffer } from 'node:buffer';
import type {
  Chassis,
  Memory,
  OfflineDeviceId,
  Processor,
} from '../../../shared/model/hardware-inventory.ts';
import type { RecordGroups } from './device-facts.ts';
import {
  architectureNames,
  chassisNames,
  coded,
  digitizerBits,
  errorCorrectionNames,
  offlineIdNames,
  powerRoleNames,
} from './inventory-names.ts';
import { readAt, readFlag, readText, readU16, readU32, readU64, readU8 } from './record-readers.ts';

export function readProcessor(bytes: Buffer, groups: RecordGroups): Processor {
  const counts = groups.get(2)?.[0];
  return {
    name: readText(bytes, groups.get(4)?.[0]),
    vendor: readText(bytes, groups.get(3)?.[0]),
    architecture: coded(architectureNames, readU16(bytes, counts, 0)),
    packages: readU16(bytes, counts, 2),
    cores: readU16(bytes, counts, 4),
    threads: readU16(bytes, counts, 6),
    hyperthreading: readFlag(bytes, counts, 8),
    coreClasses: readCoreClasses(bytes, groups),
  };
}

/** A count, then for each class u8 class, u16 cores, u16 threads. */
function readCoreClasses(bytes: Buffer, groups: RecordGroups): Processor['coreClasses'] {
  const record = groups.get(34)?.[0];
  return Array.from({ length: readU8(bytes, record, 0) ?? 0 }, (_, index) => 1 + index * 5).flatMap((at) => {
    const efficiencyClass = readU8(bytes, record, at);
    const cores = readU16(bytes, record, at + 1);
    const threads = readU16(bytes, record, at + 3);
    return efficiencyClass === null || cores === null || threads === null
      ? []
      : [{ efficiencyClass, cores, threads }];
  });
}

export function readMemory(bytes: Buffer, groups: RecordGroups): Memory {
  const record = groups.get(5)?.[0];
  return {
    gib: readU64(bytes, record, 0),
    maximumGiB: readU64(bytes, record, 8),
    slots: readU16(bytes, record, 16),
    arrays: readU16(bytes, record, 18),
    errorCorrection: coded(errorCorrectionNames, readU8(bytes, record, 20)),
  };
}

export function readChassis(bytes: Buffer, groups: RecordGroups): Chassis {
  const record = groups.get(10)?.[0];
  const digitizer = readU8(bytes, record, 3) ?? 0;
  return {
    type: coded(chassisNames, readU8(bytes, record, 0)),
    powerRole: coded(powerRoleNames, readU8(bytes, record, 1)),
    opticalDrive: readFlag(bytes, record, 2),
    digitizers: digitizerBits.flatMap(([bit, name]) => ((digitizer & bit) === 0 ? [] : [name])),
    touchPoints: readU8(bytes, record, 4),
  };
}

export function readOfflineId(bytes: Buffer, groups: RecordGroups): OfflineDeviceId {
  const record = groups.get(11)?.[0];
  const length = readU32(bytes, record, 6) ?? 0;
  return {
    status: readU32(bytes, record, 0),
    kind: coded(offlineIdNames, readU16(bytes, record, 4)),
    id: readAt(bytes, record, 10, length)?.toString('hex') ?? '',
  };
}

/** Twice the data's length − 4 as u32, then ten u16 counts, then 2 bytes for each thing counted, then 4. */
export function readActivationCounts(bytes: Buffer, groups: RecordGroups): readonly number[] {
  const counts = readAt(bytes, groups.get(37)?.[0], 8, 20);
  return counts === null ? [] : Array.from({ length: 10 }, (_, index) => counts.readUInt16LE(index * 2));
}
