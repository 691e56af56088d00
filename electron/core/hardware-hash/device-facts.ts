// What a hardware hash says about its device: the meaning of the record types. The meanings come from public
// decoders and were confirmed on several dozen captures of Windows builds 16299 to 26200; unknown types are skipped.
import type { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import type {
  DeviceFacts,
  DiskFacts,
  KeyFacts,
  NetworkCardFacts,
  TpmFacts,
} from '../../../shared/model/device-facts.ts';
import type { HashRecord } from './container.ts';
import {
  readAt,
  readText,
  readU16,
  readU32,
  readU64,
  readU8,
  readUuid,
  readVersion,
  readWideText,
  type MaybeRecord,
} from './record-readers.ts';

export type RecordGroups = ReadonlyMap<number, readonly HashRecord[]>;

/** Groups records by type, keeping their order: some types (disks, network cards) come more than once. */
export function groupRecords(records: readonly HashRecord[]): RecordGroups {
  const groups = new Map<number, HashRecord[]>();
  for (const record of records) {
    const group = groups.get(record.type);
    if (group) group.push(record);
    else groups.set(record.type, [record]);
  }
  return groups;
}

/** The facts of the records given, which may be some of them only. */
export function readFacts(bytes: Buffer, groups: RecordGroups): DeviceFacts {
  const { first, text } = reader(bytes, groups);
  const capture = first(1);
  return {
    ...readKeyFacts(bytes, groups),
    sku: text(18),
    biosVendor: text(15),
    utcOffsetMinutes: utcOffset(readAt(bytes, capture, 20, 1)?.readInt8(0) ?? null),
    osBuild: readVersion(bytes, capture, 8),
    toolBuild: readVersion(bytes, capture, 0),
    cpu: text(4),
    cores: readU16(bytes, first(2), 4),
    threads: readU16(bytes, first(2), 6),
    networkCards: readNetworkCardFacts(bytes, groups),
    productKeyId: text(24),
    licensePart: text(26),
  };
}

/** Those that every device of a batch is known and judged by. */
export function readKeyFacts(bytes: Buffer, groups: RecordGroups): KeyFacts {
  const { first, text } = reader(bytes, groups);
  const capture = first(1);
  return {
    serial: text(14),
    manufacturer: text(16),
    model: text(17),
    family: text(19),
    version: text(23),
    uuid: readUuid(bytes, first(12)),
    tpm: readTpm(bytes, first(13), first(25)),
    capturedAt: captureTime(readU32(bytes, capture, 16)),
    osType: osTypes.get(readU8(bytes, capture, 21) ?? -1) ?? null,
    architecture: architectures.get(readU8(bytes, capture, 22) ?? -1) ?? null,
    memoryGiB: readU64(bytes, first(5), 0),
    disks: readDiskFacts(bytes, groups),
  };
}

function reader(bytes: Buffer, groups: RecordGroups) {
  const first = (type: number): MaybeRecord => groups.get(type)?.[0];
  return { first, text: (type: number): string => readText(bytes, first(type)) };
}

const osTypes: ReadonlyMap<number, 'windows' | 'winpe'> = new Map([
  [1, 'winpe'],
  [2, 'windows'],
]);
const architectures: ReadonlyMap<number, 'x86' | 'x64' | 'arm64'> = new Map([
  [0, 'x86'],
  [9, 'x64'],
  [12, 'arm64'],
]);

/** Seconds since 2000-01-01 00:00 UTC, without the hour some public decoders add. */
function captureTime(seconds: number | null): string | null {
  return seconds === null ? null : new Date(Date.UTC(2000, 0, 1) + seconds * 1000).toISOString();
}

/** Quarter hours from UTC. Old tools left a meaningless byte, so only −12 to +14 hours are believed. */
function utcOffset(quarterHours: number | null): number | null {
  return quarterHours === null || quarterHours < -48 || quarterHours > 56 ? null : quarterHours * 15;
}

function readTpm(bytes: Buffer, line: MaybeRecord, key: MaybeRecord): TpmFacts | null {
  if (!line && !key) return null;
  const versionLine = readText(bytes, line);
  return {
    versionLine,
    version: /TPM-Version:([\d.]+)/.exec(versionLine)?.[1] ?? '',
    vendor: /VendorID:'([^']*)'/.exec(versionLine)?.[1]?.trim() ?? '',
    ekPubSha256: key ? hash('sha256', bytes.subarray(key.start, key.end), 'hex') : '',
  };
}

export function readDiskFacts(bytes: Buffer, groups: RecordGroups): DiskFacts[] {
  const sizes = groups.get(6) ?? [];
  // Type 28 repeats type 7 on newer builds; each is missing on some machines.
  const names = groups.get(7) ?? groups.get(28) ?? [];
  return Array.from({ length: Math.max(sizes.length, names.length) }, (_, index) => {
    const [serial = '', model = ''] = readText(bytes, names[index]).split('|');
    return {
      sizeGB: readU64(bytes, sizes[index], 0),
      bus: readU16(bytes, sizes[index], 8),
      serial: serial.trim(),
      model: model.trim(),
    };
  });
}

export function readNetworkCardFacts(bytes: Buffer, groups: RecordGroups): NetworkCardFacts[] {
  return (groups.get(8) ?? []).flatMap((record) => readNetworkCard(bytes, record));
}

function readNetworkCard(bytes: Buffer, record: HashRecord): NetworkCardFacts[] {
  const medium = readU32(bytes, record, 0);
  const address = readAt(bytes, record, 4, 6);
  if (medium === null || address === null) return [];
  const length = Math.min(readU32(bytes, record, 10) ?? 0, Math.max(0, record.end - record.start - 14));
  return [
    {
      mac: address
        .toString('hex')
        .toUpperCase()
        .replace(/..(?=.)/g, '$&:'),
      medium,
      bus: readWideText(bytes, record.start + 14, length),
    },
  ];
}
