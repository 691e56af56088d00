// One device file from bytes to captures: encoding, table, columns, rows.
import type { Delimiter } from '../../../shared/model/intake.ts';
import { message } from '../../../shared/model/message.ts';
import { readText } from './encoding.ts';
import { contentOf, type DeviceFileContent, type FoundRows, gather, refusedFile } from './file-content.ts';
import { unguardFormula } from './formula-guard.ts';
import { recognizeLabelledRow } from './headers.ts';
import { looksLikeXml, readOa3Report } from './oa3-report.ts';
import { looksLikeJson, readOwnJson } from './own-json.ts';
import { type Origin, readRow, type RowContent, type RowFrame } from './read-row.ts';
import { isOwnTable, readRows, sniffDelimiter, splitSections, withLineFeeds, type Section } from './table.ts';
import { readTupleList } from './tuple-list.ts';

export type DeviceFile = { readonly path: string; readonly bytes: Uint8Array };

/** Never throws: a file that is no device file is a report with one problem and no captures. */
export function readDeviceFile({ path, bytes }: DeviceFile, now?: number): DeviceFileContent {
  if (bytes.length === 0) return refusedFile({ path }, 'fileEmpty');
  const content = readText(bytes);
  if (content === null) return refusedFile({ path }, 'fileNotText');
  const { encoding } = content;
  const text = withLineFeeds(content.text);
  if (text.trim() === '') return refusedFile({ path, encoding }, 'fileEmpty');

  const origin: Origin = now === undefined ? { path } : { path, now };
  const found = looksLikeXml(text)
    ? readOa3Report(origin, text)
    : looksLikeJson(text)
      ? readOwnJson(origin, text)
      : readTable(origin, text);
  if (found === null) return refusedFile({ path, encoding }, 'fileNotDevices');
  return contentOf({ ...found, path, encoding }, gather(found.rows));
}

/** Null when no line of the text says that it lists devices. */
function readTable(origin: Origin, text: string): FoundRows | null {
  const { before, sections } = splitSections(text);
  const [first] = sections;
  if (first === undefined) return readWithoutHeader(origin, text);
  return { delimiter: first.delimiter, rows: readAll(origin, before, sections), hasHeader: true };
}

function* readAll(origin: Origin, before: string, sections: readonly Section[]): Generator<RowContent> {
  yield* rowsAbove(before);
  for (const section of sections) yield* readSection(origin, section);
}

/** @param quoted whether quotes stood in an earlier part of the section. */
export function* readSection(origin: Origin, section: Section, quoted = false): Generator<RowContent> {
  const { delimiter, text, columns, line } = section;
  const frame: RowFrame = { origin, columns, delimiter, quoted: quoted || text.includes('"') };
  // Enrollbench's own table for spreadsheets carries an apostrophe before what would be a formula there.
  const ours = isOwnTable(columns);
  for (const read of readRows(text, delimiter, line + 1)) {
    // There nothing but the CSV's own quotes stands around a value.
    const row = ours ? { ...read, cells: read.raw.map((cell) => unguardFormula(cell.trim())) } : read;
    const labelled = recognizeLabelledRow(row.cells);
    yield readRow(row, labelled ? { ...frame, columns: labelled } : frame);
  }
}

/** Titles and notes above a header are nothing; a hash there is a device that would be lost without a word. */
export function rowsAbove(text: string): RowContent[] {
  return text.split('\n').flatMap((line, index): RowContent[] => {
    if (!/T0[E-H][A-Za-z0-9+/]{200}/.test(line)) return [];
    return [{ capture: null, problem: { ...message('rowAboveHeader'), line: index + 1 } }];
  });
}

function readWithoutHeader(origin: Origin, text: string): FoundRows | null {
  const delimiter = sniffDelimiter(text);
  const tuples = readTupleList(text, delimiter);
  if (tuples) {
    const frame: RowFrame = { origin, columns: tuples.columns, delimiter, quoted: true };
    return { delimiter, rows: tuples.rows.map((row) => readRow(row, frame)), hasHeader: true };
  }
  // ConfigMgr's report may have the names of its columns on every row and nowhere else.
  if (!/serial/i.test(text)) return null;
  return { delimiter, rows: readLabelledRows(origin, text, delimiter), hasHeader: false };
}

function* readLabelledRows(origin: Origin, text: string, delimiter: Delimiter): Generator<RowContent> {
  for (const row of readRows(text, delimiter, 1)) {
    const columns = recognizeLabelledRow(row.cells);
    if (columns) yield readRow(row, { origin, columns, delimiter, quoted: true });
  }
}
