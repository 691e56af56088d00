// The whole way from paths to devices in memory: collect the files, read each, merge what they hold.
import type { FileReport } from '../../../shared/model/intake.ts';
import { readPaths, type ReadOptions } from '../intake/read-paths.ts';
import type { Decisions } from './decisions.ts';
import { mergeCaptures, type MergedCaptures } from './merge-captures.ts';

export type MergeTotals = {
  /** Files found, also those that turned out to be no device files. An archive counts as the files in it. */
  readonly files: number;
  /** Data rows in them, good or not. */
  readonly rows: number;
  /** Without those left out. */
  readonly devices: number;
  /** Rows that described a device another row had described already. */
  readonly duplicates: number;
  readonly ready: number;
  readonly check: number;
  readonly blocked: number;
};

export type MergeResult = {
  /** One for each file in the order read, then one for each path that led to no file. */
  readonly files: readonly FileReport[];
  readonly devices: readonly MergedCaptures[];
  readonly totals: MergeTotals;
};

export type MergeFilesOptions = ReadOptions & { readonly decide?: (serial: string) => Decisions };

/** Never throws for a bad path or file; what went wrong is in the reports. */
export async function mergeFiles(
  paths: readonly string[],
  { decide, ...options }: MergeFilesOptions = {},
): Promise<MergeResult> {
  const { files: read, unread } = await readPaths(paths, { ...options, checksums: false });
  const files = [...read.map(({ report }) => report), ...unread];
  const { devices, duplicates } = mergeCaptures(
    read.flatMap(({ captures }) => captures),
    decide,
  );
  const here = devices.filter(({ leftOut }) => !leftOut);
  const count = (verdict: MergedCaptures['verdict']): number =>
    here.filter((device) => device.verdict === verdict).length;
  const totals: MergeTotals = {
    files: read.length,
    rows: files.reduce((sum, report) => sum + report.rows, 0),
    devices: here.length,
    duplicates,
    ready: count('ready'),
    check: count('check'),
    blocked: count('blocked'),
  };
  return { files, devices, totals };
}
