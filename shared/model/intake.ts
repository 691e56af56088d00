// What reading device files yields: a report per file, and devices with a verdict. The words of the codes
// are in shared/text; the rules that produce them are in electron/core/intake and electron/core/hardware-hash.
import type { Message } from './message.ts';

/** `windows-1252` is assumed where nothing else fits: no file of a code page says which it is. */
export const encodings = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16le-bom',
  'utf-16be',
  'utf-16be-bom',
  'windows-1252',
] as const;
export type Encoding = (typeof encodings)[number];
export type Delimiter = ',' | ';' | '\t' | '|';

/** Why a file, or a row of it, did not become a device that can be registered. */
export const fileProblemCodes = [
  'pathNotFound',
  'pathNotReadable',
  'folderEmpty',
  'fileEmpty',
  'fileTooLarge',
  'fileNotText',
  'fileNotDevices',
  'fileNoRows',
  'fileAnsiAssumed',
  'archiveEmpty',
  'archiveDamaged',
  'archiveEncrypted',
  'archiveMethod',
  'archiveNested',
  'archiveTooLarge',
  'rowNoSerial',
  'rowColumns',
  'rowAboveHeader',
  'rowsMore',
  'sampleRow',
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** Why a device is not plainly *ready*. Those from the hash follow the order of the checks on it. */
export const reasonCodes = [
  'hashMissing',
  'hashWrapped',
  'hashAlphabet',
  'hashLength',
  'hashNotRecognized',
  'hashRecords',
  'hashTruncated',
  'hashShifted',
  'hashChecksum',
  'hashPadding',
  'hashSize',
  'hashTpm',
  'hashNoSerial',
  'hashNoManufacturer',
  'hashNoModel',
  'tpmMissing',
  'tpmVersion',
  'memorySmall',
  'diskSmall',
  'architecture',
  'capturedInFuture',
  'capturedInWinPE',
  'capturedLongAgo',
  'serialMismatch',
  'serialCase',
  'manufacturerMismatch',
  'modelMismatch',
  'serialPlaceholder',
  'rowRepaired',
  'serialConflict',
  'tpmConflict',
  'tagConflict',
  'userConflict',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export type Problem = Message<FileProblemCode | ReasonCode> & {
  /** 1-based line of the file; null when the whole file is meant. */
  readonly line: number | null;
};

export type FileReport = {
  readonly path: string;
  /** Null when the file was not text, or could not be read. */
  readonly encoding: Encoding | null;
  /** Null when the file is no table. */
  readonly delimiter: Delimiter | null;
  /** Data rows seen, good or not; the header and blank lines do not count. */
  readonly rows: number;
  readonly problems: readonly Problem[];
};

export type SourceRow = { readonly path: string; readonly line: number };

/** `ready`: can be registered. `check`: can be, look first. `blocked`: the service would refuse it. */
export type Verdict = 'ready' | 'check' | 'blocked';

export type Reason = Message<ReasonCode>;
