// The whole way from paths to devices: collect the files, read each, merge what they hold. The originals are
// opened for reading only, one after another, so a large batch needs one file in memory at a time.
import { readFile } from 'node:fs/promises';
import { message } from '../../../shared/model/message.ts';
import type { FileReport } from '../../../shared/model/intake.ts';
import type { Capture, MergedDevice } from './capture.ts';
import { collectFiles, problemOf, type CollectOptions } from './collect-files.ts';
import { rememberingDecoder } from './judge-capture.ts';
import { mergeCaptures } from './merge-captures.ts';
import { readDeviceFiles } from './read-device-files.ts';
import { unreadFile } from './read-paths.ts';

export type MergeTotals = {
  /** Files found, also those that turned out to be no device files. An archive counts as the files in it. */
  readonly files: number;
  /** Data rows in them, good or not. */
  readonly rows: number;
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
  readonly devices: readonly MergedDevice[];
  readonly totals: MergeTotals;
};

/** Never throws for a bad path or file; what went wrong is in the reports. */
export async function mergeFiles(
  paths: readonly string[],
  options: CollectOptions = {},
): Promise<MergeResult> {
  const { files, problems } = await collectFiles(paths, options);
  const decode = rememberingDecoder();
  const reports: FileReport[] = [];
  const captures: Capture[] = [];
  for (const { path } of files) {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path, { flag: 'r' });
    } catch (error) {
      // The stick may have been pulled since the file was found.
      reports.push(unreadFile(path, { ...message(problemOf(error)), line: null }));
      continue;
    }
    for (const content of readDeviceFiles({ path, bytes }, decode)) {
      reports.push(content.report);
      for (const capture of content.captures) captures.push(capture);
    }
  }
  const filesFound = reports.length;
  for (const { path, problem } of problems) reports.push(unreadFile(path, problem));

  const { devices, duplicates } = mergeCaptures(captures, decode);
  const count = (verdict: MergedDevice['verdict']): number =>
    devices.filter((device) => device.verdict === verdict).length;
  const totals: MergeTotals = {
    files: filesFound,
    rows: reports.reduce((sum, report) => sum + report.rows, 0),
    devices: devices.length,
    duplicates,
    ready: count('ready'),
    check: count('check'),
    blocked: count('blocked'),
  };
  return { files: reports, devices, totals };
}
