// `merge PATH... --out FILE`: sticks in, one file for the Intune portal out. Needs no data folder and no network.
import { resolve } from 'node:path';
import { intuneCsv, type RefusedDevice } from '../core/export/intune-csv.ts';
import { writeFileAtomically } from '../core/export/write-export.ts';
import type { MergedDevice } from '../core/intake/capture.ts';
import { mergeFiles, type MergeResult } from '../core/intake/merge-files.ts';
import { problemText } from '../../shared/text/text.ts';
import { fileJson, reasonJson, sayFileProblems } from './file-report.ts';
import { table } from './table.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export type MergeCommand = {
  readonly paths: readonly string[];
  readonly out: string;
  readonly force: boolean;
};

export async function mergeCommand(
  terminal: Terminal,
  { paths, out, force }: MergeCommand,
): Promise<ExitCode> {
  const { text, say } = terminal;
  const target = resolve(out);
  const merged = await mergeFiles(paths, { exclude: [target] });
  sayFileProblems(terminal, merged.files);
  const sendable = merged.devices.filter((device) => device.verdict !== 'blocked');
  const { bytes, rows, refused } = intuneCsv(sendable);
  for (const { serial, column } of refused) say(text('cli.refusedRow', { serial, column }));
  const written = rows === 0 ? null : await writeFileAtomically(target, bytes, { replace: force });
  if (written === null) say(text('cli.nothingWritten', { path: out }));
  else if (!written.ok) say(text(sentenceFor[written.code], { path: out }));
  else say(text('cli.wroteRows', { count: rows, path: out }));
  printDevices(terminal, merged.devices);
  say(text('cli.totals', merged.totals));
  const done = written?.ok === true;
  terminal.document(mergeJson(terminal, merged, done ? [{ path: out, rows }] : []));
  if (!done) return 1;
  return needsAttention(merged, refused) ? 2 : 0;
}

const sentenceFor = {
  exists: 'cli.fileExists',
  notWritable: 'cli.notWritable',
  folderMissing: 'cli.folderMissing',
} as const;

export function needsAttention(
  { files, totals }: Pick<MergeResult, 'files' | 'totals'>,
  refused: readonly RefusedDevice[] = [],
): boolean {
  const troubled = files.some((file) => file.problems.length > 0);
  return troubled || totals.check > 0 || totals.blocked > 0 || refused.length > 0;
}

function printDevices({ text, out }: Terminal, devices: readonly MergedDevice[]): void {
  if (devices.length === 0) return;
  const header = [
    'devices.serial',
    'devices.maker',
    'devices.model',
    'devices.tag',
    'devices.verdict',
  ] as const;
  const rows = devices.map((device) => [
    device.serial,
    device.manufacturer,
    device.model,
    device.groupTag,
    text(`verdict.${device.verdict}`),
  ]);
  for (const line of table(
    header.map((key) => text(key)),
    rows,
  ))
    out(line);
  for (const device of devices) {
    for (const reason of device.reasons) out(`${device.serial}: ${problemText(text, reason)}`);
  }
}

/** The document of `merge --json`. Hashes are in the written file, not here. */
function mergeJson(
  { text }: Terminal,
  { files, devices, totals }: MergeResult,
  written: readonly { path: string; rows: number }[],
) {
  return {
    files: files.map((file) => fileJson(text, file)),
    devices: devices.map((device) => ({
      serial: device.serial,
      manufacturer: device.manufacturer,
      model: device.model,
      productId: device.productId,
      groupTag: device.groupTag,
      assignedUser: device.assignedUser,
      verdict: device.verdict,
      reasons: device.reasons.map((reason) => reasonJson(text, reason)),
      sources: device.sources,
    })),
    totals,
    written,
  };
}
