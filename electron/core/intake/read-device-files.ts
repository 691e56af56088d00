// One file as it came to the device files in it: itself, or the CSVs and OA3 reports of a ZIP archive, each named
// `archive.zip/entry`. Archives inside archives stay closed.
import { hash } from 'node:crypto';
import { holdsHardwareHash } from '../../../shared/oa3.ts';
import type { MessageParams } from '../../../shared/model/message.ts';
import type { FileProblemCode } from '../../../shared/model/intake.ts';
import { type DeviceFileContent, refusedFile } from './file-content.ts';
import { readDeviceFile, type DeviceFile } from './read-device-file.ts';
import { isZip, listZip, unpackEntry, type ZipEntry } from './zip.ts';

export type ReadFileOptions = {
  /** Milliseconds since 1970 UTC; without it nothing is said of a capture's age. */
  readonly now?: number | undefined;
  /** Whether the files' checksums are wanted; they are unless told. */
  readonly checksums?: boolean | undefined;
  /** Unpacked, of one archive together; 256 MiB unless told. */
  readonly maxBytes?: number;
  /** 10,000 unless told. */
  readonly maxEntries?: number;
};

export type ReadDeviceFile = DeviceFileContent & {
  /** Of the file, or of the entry, in hexadecimal; '' when nobody wanted it. */
  readonly sha256: string;
};

/** Never throws, and gives at least one report. Entries are unpacked one after another, as they are asked for. */
export function* readDeviceFiles(
  file: DeviceFile,
  { now, checksums = true, maxBytes = 256 * 1024 * 1024, maxEntries = 10_000 }: ReadFileOptions = {},
): Generator<ReadDeviceFile> {
  const { path, bytes } = file;
  const isArchive = isZip(bytes) || (/\.zip$/i.test(path) && bytes.length > 0);
  if (isArchive) yield* readArchive(file, { now, checksums, maxBytes, maxEntries });
  else yield read(file, { now, checksums });
}

type ArchiveOptions = {
  readonly now: number | undefined;
  readonly checksums: boolean;
  readonly maxBytes: number;
  readonly maxEntries: number;
};

function* readArchive(
  file: DeviceFile,
  { now, checksums, maxBytes, maxEntries }: ArchiveOptions,
): Generator<ReadDeviceFile> {
  const limits = { megabytes: Math.floor(maxBytes / (1024 * 1024)), entries: maxEntries };
  const entries = listZip(file.bytes, maxEntries);
  if (entries === 'tooMany') {
    yield refused(file, 'archiveTooLarge', limits);
    return;
  }
  // Workbooks and documents are archives, too, but nobody thinks of them as such.
  if (entries === null || entries.some(({ name }) => name === '[Content_Types].xml')) {
    yield refused(file, entries === null ? 'archiveDamaged' : 'fileNotText');
    return;
  }
  let left = maxBytes;
  let any = false;
  for (const entry of entries.filter(isWanted)) {
    const path = `${file.path}/${entry.name}`;
    const content = contentOf(entry, left);
    if (content === 'tooLarge') {
      yield refused(file, 'archiveTooLarge', limits);
      return;
    }
    if (typeof content === 'string') {
      any = true;
      yield refused({ path, bytes: file.bytes }, entryProblems[content]);
      continue;
    }
    left -= content.length;
    if (isXmlName(entry.name) && !holdsHardwareHash(content)) continue;
    any = true;
    yield read({ path, bytes: content }, { now, checksums });
  }
  if (!any) yield refused(file, 'archiveEmpty');
}

function contentOf(entry: ZipEntry, mostBytes: number) {
  if (isArchiveName(entry.name)) return 'nested';
  return entry.encrypted ? 'encrypted' : unpackEntry(entry, mostBytes);
}

const entryProblems = {
  encrypted: 'archiveEncrypted',
  damaged: 'archiveDamaged',
  unknown: 'archiveMethod',
  nested: 'archiveNested',
} as const;

/** Not what systems put beside the files they pack. */
function isWanted({ name }: ZipEntry): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1);
  if (base.startsWith('._') || name.startsWith('__MACOSX/')) return false;
  return /\.csv$/i.test(base) || isXmlName(base) || isArchiveName(base);
}

function isXmlName(name: string): boolean {
  return /\.xml$/i.test(name);
}

function isArchiveName(name: string): boolean {
  return /\.zip$/i.test(name);
}

function read(
  file: DeviceFile,
  { now, checksums }: Pick<ArchiveOptions, 'now' | 'checksums'>,
): ReadDeviceFile {
  return { ...readDeviceFile(file, now), sha256: checksums ? hash('sha256', file.bytes) : '' };
}

function refused(
  { path, bytes }: DeviceFile,
  code: FileProblemCode,
  params: MessageParams = {},
): ReadDeviceFile {
  return { ...refusedFile({ path }, code, params), sha256: hash('sha256', bytes) };
}
