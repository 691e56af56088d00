// One device file from bytes to captures: encoding, table, columns, rows. Every row that gives no device, or
// one that would be blocked by its hash, is named in the report with its line.
import { unguardFormula } from './formula-guard.ts';
import { decodeHardwareHash } from '../hardware-hash/decode.ts';
import { message } from '../../../shared/model/message.ts';
import type { Delimiter, FileProblemCode, FileReport, Problem } from '../../../shared/model/intake.ts';
import type { Capture } from './capture.ts';
import { readText } from './encoding.ts';
import { recognizeLabelledRow } from './headers.ts';
import type { DecodeHash } from './judge-capture.ts';
import { looksLikeXml, readOa3Report } from './oa3-report.ts';
import { readRow, type RowContent, type RowFrame } from './read-row.ts';
import { readRows, sniffDelimiter, splitSections, withLineFeeds, type Section } from './table.ts';
import { readTupleList } from './tuple-list.ts';

export type DeviceFile = { readonly path: string; readonly bytes: Uint8Array };
export type DeviceFileContent = { readonly report: FileReport; readonly captures: readonly Capture[] };

/** Of a large file that is garbage from one line on, this many rows are named and the others counted. */
const MOST_PROBLEMS = 1000;

/** Never throws: a file that is no device file is a report with one problem and no captures. */
export function readDeviceFile(file: DeviceFile, decode: DecodeHash = decodeHardwareHash): DeviceFileContent {
  const { path } = file;
  const nothing: FileReport = { path, encoding: null, delimiter: null, rows: 0, problems: [] };
  if (file.bytes.length === 0) return failed(nothing, 'fileEmpty');
  const content = readText(file.bytes);
  if (content === null) return failed(nothing, 'fileNotText');
  const { encoding } = content;
  const text = withLineFeeds(content.text);
  if (text.trim() === '') return failed({ ...nothing, encoding }, 'fileEmpty');

  const found = looksLikeXml(text) ? readOa3Report(path, text, decode) : readTable(path, text, decode);
  if (found === null) return failed({ ...nothing, encoding }, 'fileNotDevices');
  const captures: Capture[] = [];
  const problems: Problem[] = [];
  let rowCount = 0;
  let unnamed = 0;
  for (const { capture, problem } of found.rows) {
    rowCount++;
    if (capture) captures.push(capture);
    if (problem && problems.length < MOST_PROBLEMS) problems.push(problem);
    else if (problem) unnamed++;
  }
  const report: FileReport = { path, encoding, delimiter: found.delimiter, rows: rowCount, problems };
  if (rowCount === 0)
    return found.hasHeader ? failed(report, 'fileNoRows') : failed(report, 'fileNotDevices');
  if (unnamed > 0) problems.push({ ...message('rowsMore', { count: unnamed }), line: null });
  // Which code page it was cannot be known, and it decides every letter that is not ASCII.
  if (encoding === 'windows-1252') problems.unshift({ ...message('fileAnsiAssumed'), line: null });
  return { report, captures };
}

function failed(report: FileReport, code: FileProblemCode): DeviceFileContent {
  return { report: { ...report, problems: [{ ...message(code), line: null }] }, captures: [] };
}

export type FoundRows = {
  readonly delimiter: Delimiter | null;
  /** Made as they are asked for: a large file's rows are not all in memory at a time. */
  readonly rows: Iterable<RowContent>;
  /** Whether a line says that devices follow, even when none does. */
  readonly hasHeader: boolean;
};

/** Null when no line of the text says that it lists devices. */
function readTable(path: string, text: string, decode: DecodeHash): FoundRows | null {
  const { before, sections } = splitSections(text);
  const [first] = sections;
  if (first === undefined) return readWithoutHeader(path, text, decode);
  return { delimiter: first.delimiter, rows: readSections(path, before, sections, decode), hasHeader: true };
}

function* readSections(
  path: string,
  before: string,
  sections: readonly Section[],
  decode: DecodeHash,
): Generator<RowContent> {
  yield* rowsAbove(before);
  for (const { delimiter, text, columns, line } of sections) {
    const frame: RowFrame = { path, columns, delimiter, quoted: text.includes('"') };
    // Enrollbench's own table for spreadsheets carries an apostrophe before what would be a formula there.
    const ours = columns.names.includes('Verdict') && columns.names.includes('Reasons');
    for (const read of readRows(text, delimiter, line + 1)) {
      const row = ours ? { ...read, cells: read.cells.map(unguardFormula) } : read;
      const labelled = recognizeLabelledRow(row.cells);
      yield readRow(row, labelled ? { ...frame, columns: labelled } : frame, decode);
    }
  }
}

/** Titles and notes above a header are nothing; a hash there is a device that would be lost without a word. */
function rowsAbove(text: string): RowContent[] {
  return text.split('\n').flatMap((line, index): RowContent[] => {
    if (!/T0[E-H][A-Za-z0-9+/]{200}/.test(line)) return [];
    return [{ capture: null, problem: { ...message('rowAboveHeader'), line: index + 1 } }];
  });
}

function readWithoutHeader(path: string, text: string, decode: DecodeHash): FoundRows | null {
  const delimiter = sniffDelimiter(text);
  const tuples = readTupleList(text, delimiter);
  if (tuples) {
    const frame: RowFrame = { path, columns: tuples.columns, delimiter, quoted: true };
    return { delimiter, rows: tuples.rows.map((row) => readRow(row, frame, decode)), hasHeader: true };
  }
  // ConfigMgr's report may have the names of its columns on every row and nowhere else.
  if (!/serial/i.test(text)) return null;
  return { delimiter, rows: readLabelledRows(path, text, delimiter, decode), hasHeader: false };
}

function* readLabelledRows(
  path: string,
  text: string,
  delimiter: Delimiter,
  decode: DecodeHash,
): Generator<RowContent> {
  for (const row of readRows(text, delimiter, 1)) {
    const columns = recognizeLabelledRow(row.cells);
    if (columns) yield readRow(row, { path, columns, delimiter, quoted: true }, decode);
  }
}
