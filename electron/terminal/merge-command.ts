// `merge PATH... --out FILE`: sticks in, the files of one format out. Needs no data folder and no network.
import { basename, dirname, join, parse, resolve } from 'node:path';
import { exportFiles, type ExportedFile } from '../core/export/export-files.ts';
import { directFiles } from '../core/intake/file-access.ts';
import { formats } from '../core/export/formats.ts';
import { ownParts } from '../core/export/own-parts.ts';
import { writeFilesTogether } from '../core/export/write-files.ts';
import type { MergedCaptures } from '../core/identity/merge-captures.ts';
import { mergeFiles, type MergeResult } from '../core/identity/merge-files.ts';
import type { ExportFormatId, RefusedDevice } from '../../shared/model/export.ts';
import { refusalText } from '../../shared/text/refusal-text.ts';
import type { FileReport } from '../../shared/model/intake.ts';
import { type DecisionOptions, decisionsOf, readDecisions, unknownSerial } from './decision-options.ts';
import { fileJson, filesToSettle, reasonJson, sayFileProblems } from './file-report.ts';
import { untilInterrupted } from './interruption.ts';
import { reasonText } from './reason-text.ts';
import { table } from './table.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export type MergeCommand = DecisionOptions & {
  readonly paths: readonly string[];
  readonly out: string;
  readonly format: ExportFormatId;
  readonly force: boolean;
};

export async function mergeCommand(terminal: Terminal, command: MergeCommand): Promise<ExitCode> {
  const { paths, out, format, force } = command;
  const { text, say, fail } = terminal;
  const asked = readDecisions(terminal, command);
  if (asked === null) return 1;
  const target = resolve(out);
  const parts = await ownParts(target, formats[format]);
  const toMerge = paths.find((path) => parts.includes(resolve(path)));
  if (toMerge !== undefined) return fail('outIsInput', text('cli.outIsInput', { path: toMerge }));
  const { signal, release } = untilInterrupted();
  const merged = await mergeFiles(paths, {
    exclude: [target, ...parts],
    decide: (serial) => decisionsOf(asked, serial),
    now: Date.now(),
    access: directFiles,
    onProgress: terminal.progress,
    signal,
  });
  terminal.progress(null);
  if (signal.aborted) return fail('cancelled', text('cli.cancelled'));
  const toSettle = filesToSettle(merged.files, merged.devices);
  sayFileProblems(terminal, toSettle);
  const unknown = unknownSerial(asked, merged.devices);
  if (unknown !== null) return fail('unknownSerial', text('cli.unknownSerial', { serial: unknown }));
  const { name, ext } = parse(target);
  const { files, refused } = exportFiles(format, merged.devices, { baseName: name, extension: ext });
  const read = new Set(merged.files.map((file) => resolve(file.path)));
  const original = files.find(({ name }) => read.has(join(dirname(target), name)));
  if (original !== undefined) {
    return fail('outIsInput', text('cli.outIsInput', { path: beside(out, original.name) }));
  }
  for (const each of refused) say(refusalText(text, each));
  if (files.length === 0) say(text('cli.nothingWritten', { path: out }));
  const written = await writeParts(terminal, out, files, { replace: force, signal });
  release();
  if (written.cancelled) return fail('cancelled', text('cli.cancelled'));
  const leftAlone = parts
    .map((part) => basename(part))
    .filter((part) => !files.some((file) => file.name === part))
    // With nothing to write, that FILE was not touched is said already.
    .filter((part) => part !== basename(target) || files.length > 1);
  for (const part of leftAlone) say(text('cli.partLeftAlone', { path: beside(out, part) }));
  if (!terminal.json) printDevices(terminal, merged.devices);
  say(text('cli.totals', merged.totals));
  if (terminal.json) terminal.document(mergeJson(terminal, merged, written.files));
  if (!written.all) return 1;
  return needsAttention(toSettle, merged.totals, refused) ? 2 : 0;
}

const writeSentence = {
  exists: 'cli.fileExists',
  notWritable: 'cli.notWritable',
  folderMissing: 'cli.folderMissing',
} as const;

type Written = { readonly path: string; readonly rows: number };

/** `all`: there was something to write, and it is there. */
async function writeParts(
  { text, say }: Terminal,
  out: string,
  files: readonly ExportedFile[],
  options: { readonly replace: boolean; readonly signal: AbortSignal },
): Promise<{ all: boolean; cancelled: boolean; files: Written[] }> {
  const folder = dirname(resolve(out));
  const outcome = await writeFilesTogether(
    files.map(({ name, pieces }) => ({ path: join(folder, name), pieces })),
    options,
  );
  const cancelled = !outcome.ok && outcome.code === 'cancelled';
  if (!outcome.ok && outcome.code !== 'cancelled') {
    say(text(writeSentence[outcome.code], { path: beside(out, basename(outcome.path)) }));
  }
  const there = outcome.ok ? files.map(({ name, rows }) => ({ path: beside(out, name), rows })) : [];
  for (const { path, rows } of there) say(text('cli.wroteRows', { count: rows, path }));
  return { all: outcome.ok && files.length > 0, cancelled, files: there };
}

/** FILE as the person wrote it, or a file beside it. */
function beside(out: string, name: string): string {
  return name === basename(out) ? out : join(dirname(out), name);
}

function needsAttention(
  files: readonly FileReport[],
  totals: MergeResult['totals'],
  refused: readonly RefusedDevice[],
): boolean {
  const troubled = files.some((file) => file.problems.length > 0);
  return troubled || totals.check > 0 || totals.blocked > 0 || refused.length > 0;
}

function printDevices({ text, out }: Terminal, devices: readonly MergedCaptures[]): void {
  if (devices.length === 0) return;
  const header = [
    'devices.serial',
    'devices.maker',
    'devices.model',
    'devices.tag',
    'devices.verdict',
  ] as const;
  const cells = (device: (typeof devices)[number]) => [
    device.serial,
    device.manufacturer,
    device.model,
    device.groupTag,
    text(device.leftOut ? 'devices.leftOut' : `verdict.${device.verdict}`),
  ];
  const names = header.map((key) => text(key));
  for (const line of table(names, devices, cells)) out(line);
  for (const device of devices) {
    for (const reason of device.reasons) out(`${device.serial}: ${reasonText(text, reason)}`);
  }
  const repairable = devices.filter((device) => device.repairable && !device.leftOut).length;
  if (repairable > 0) out(text('cli.repairable', { count: repairable }));
}

/** The document of `merge --json`. Hashes are in the written file, not here. */
function mergeJson({ text }: Terminal, { files, devices, totals }: MergeResult, written: readonly Written[]) {
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
      orderId: device.orderId,
      purchaseId: device.purchaseId,
      notes: device.notes,
      leftOut: device.leftOut,
      repairable: device.repairable,
      repaired: device.repaired,
      sources: device.sources,
      // The first is the one that counts; the others were dropped.
      captures: device.captures.map(({ source, board, reasons, groupTag, assignedUser }) => ({
        ...source,
        capturedAt: board.capturedAt === null ? null : new Date(board.capturedAt).toISOString(),
        soundness: board.soundness,
        groupTag,
        assignedUser,
        reasons: reasons.map((reason) => reasonJson(text, reason)),
      })),
    })),
    totals,
    written,
  };
}
