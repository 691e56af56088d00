// What a hardware hash says about its device: the meaning of the record types. The meanings come from public
// decoders and were confirmed on several dozen captures of Windows builds 16299 to 26200; unknown types are skipped.
import type { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import type { HashRecord } from './container.ts';
import {
  readAt,
  readText,
  readU16,
  readU32,
  readU64,
  readUuid,
  readVersion,
  readWideText,
  type MaybeRecord,
} from './record-readers.ts';

export type TpmFacts = {
  /** As stored, like `TPM-Version:2.0 -Level:0-Revision:1.59-VendorID:'NTC '-Firmware:1.2`. */
  readonly versionLine: string;
  readonly version: string;
  readonly vendor: string;
  /** Lower-case hex SHA-256 of the endorsement key's modulus; '' without one. */
  readonly ekPubSha256: string;
};

export type DiskFacts = {
  /** Decimal gigabytes, rounded down by Windows; null when not told. */
  readonly sizeGB: number | null;
  /** Windows storage bus: 10 SAS, 11 SATA, 17 NVMe. */
  readonly bus: number | null;
  readonly serial: string;
  readonly model: string;
};

export type NetworkCardFacts = {
  /** `02:00:00:00:00:01`. */
  readonly mac: string;
  /** NDIS physical medium: 0 unspecified, 8 mobile broadband, 9 Wi-Fi, 10 Bluetooth, 14 Ethernet. */
  readonly medium: number;
  /** What listed the card, like PCI, USB, VMBUS. */
  readonly bus: string;
};

/** Texts are '' and numbers null where the hash does not tell. */
export type DeviceFacts = {
  readonly serial: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly sku: string;
  /** On Lenovo devices the name people know is here and in `version`; `model` is the machine type. */
  readonly family: string;
  readonly version: string;
  readonly biosVendor: string;
  readonly uuid: string;
  readonly tpm: TpmFacts | null;
  /** ISO 8601 in UTC. */
  readonly capturedAt: string | null;
  readonly utcOffsetMinutes: number | null;
  readonly osBuild: string;
  readonly toolBuild: string;
  readonly osType: 'windows' | 'winpe' | null;
  readonly architecture: 'x86' | 'x64' | 'arm64' | null;
  readonly cpu: string;
  readonly cores: number | null;
  readonly threads: number | null;
  readonly memoryGiB: number | null;
  readonly disks: readonly DiskFacts[];
  readonly networkCards: readonly NetworkCardFacts[];
  readonly productKeyId: string;
  readonly licensePart: string;
};

/** Groups records by type, keeping their order: some types (disks, network cards) come more than once. */
export function groupRecords(records: readonly HashRecord[]): ReadonlyMap<number, readonly HashRecord[]> {
  const groups = new Map<number, HashRecord[]>();
  for (const record of records) {
    const group = groups.get(record.type);
    if (group) group.push(record);
    else groups.set(record.type, [record]);
  }
  return groups;
}

/** The facts of the records given, which may be some of them only. */
export function readFacts(bytes: Buffer, groups: ReadonlyMap<number, readonly HashRecord[]>): DeviceFacts {
  const first = (type: number): MaybeRecord => groups.get(type)?.[0];
  const text = (type: number): string => readText(bytes, first(type));
  const capture = first(1);
  return {
    serial: text(14),
    manufacturer: text(16),
    model: text(17),
    sku: text(18),
    family: text(19),
    version: text(23),
    biosVendor: text(15),
    uuid: readUuid(bytes, first(12)),
    tpm: readTpm(bytes, first(13), first(25)),
    capturedAt: captureTime(readU32(bytes, capture, 16)),
    utcOffsetMinutes: utcOffset(readAt(bytes, capture, 20, 1)?.readInt8(0) ?? null),
    osBuild: readVersion(bytes, capture, 8),
    toolBuild: readVersion(bytes, capture, 0),
    osType: osTypes.get(readAt(bytes, capture, 21, 1)?.[0] ?? -1) ?? null,
    architecture: architectures.get(readAt(bytes, capture, 22, 1)?.[0] ?? -1) ?? null,
    cpu: text(4),
    cores: readU16(bytes, first(2), 4),
    threads: readU16(bytes, first(2), 6),
    memoryGiB: readU64(bytes, first(5), 0),
    disks: readDisks(bytes, groups),
    networkCards: (groups.get(8) ?? []).flatMap((record) => readNetworkCard(bytes, record)),
    productKeyId: text(24),
    licensePart: text(26),
  };
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

function readDisks(bytes: Buffer, groups: ReadonlyMap<number, readonly HashRecord[]>): DiskFacts[] {
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
