// One device file from bytes to captures: encoding, table, columns, rows. Every row that gives no device, or
// one that would be blocked by its hash, is named in the report with its line.
import { decodeHardwareHash } from '../hardware-hash/decode.ts';
import { message } from '../../../shared/model/message.ts';
import type { FileProblemCode, FileReport, Problem } from '../../../shared/model/intake.ts';
import type { Capture } from './capture.ts';
import { readText } from './encoding.ts';
import { recognizeColumns, type Column, type Columns } from './headers.ts';
import type { DecodeHash } from './judge-capture.ts';
import { readTable, type TableRow } from './table.ts';
import { severityOf } from './verdict.ts';

export type DeviceFile = { readonly path: string; readonly bytes: Uint8Array };
export type DeviceFileContent = { readonly report: FileReport; readonly captures: readonly Capture[] };

/** Never throws: a file that is no device file is a report with one problem and no captures. */
export function readDeviceFile(file: DeviceFile, decode: DecodeHash = decodeHardwareHash): DeviceFileContent {
  const { path } = file;
  const nothing: FileReport = { path, encoding: null, delimiter: null, rows: 0, problems: [] };
  if (file.bytes.length === 0) return failed(nothing, 'fileEmpty');
  const content = readText(file.bytes);
  if (content === null) return failed(nothing, 'fileNotText');
  const { encoding, text } = content;
  if (text.trim() === '') return failed({ ...nothing, encoding }, 'fileEmpty');

  const { delimiter, rows } = readTable(text);
  let columns = recognizeColumns(rows[0]?.cells ?? []);
  if (columns === null) return failed({ ...nothing, encoding }, 'fileNotDevices');

  const captures: Capture[] = [];
  const problems: Problem[] = [];
  let rowCount = 0;
  for (const row of rows.slice(1)) {
    // Files joined by hand carry their headers along, and need not agree on the columns.
    const repeatedHeader = recognizeColumns(row.cells);
    if (repeatedHeader) {
      columns = repeatedHeader;
      continue;
    }
    rowCount++;
    const { capture, problem } = readRow(path, row, columns, decode);
    if (capture) captures.push(capture);
    if (problem) problems.push(problem);
  }
  const report: FileReport = { path, encoding, delimiter, rows: rowCount, problems };
  return rowCount === 0 ? failed(report, 'fileNoRows') : { report, captures };
}

function failed(report: FileReport, code: FileProblemCode): DeviceFileContent {
  return { report: { ...report, problems: [{ ...message(code), line: null }] }, captures: [] };
}

function readRow(
  path: string,
  row: TableRow,
  columns: Columns,
  decode: DecodeHash,
): { capture: Capture | null; problem: Problem | null } {
  const found = row.cells.findLastIndex((cell) => cell !== '') + 1;
  // Spreadsheets leave out empty cells at the end of a row, and a file can be cut inside one. But a row that
  // does not reach its hash, or goes on past the last column, has its values in the wrong places.
  const cut = row.cells.length <= Math.max(position(columns, 'serial'), position(columns, 'hardwareHash'));
  const cell = (column: Column): string => row.cells[position(columns, column)] ?? '';
  if (cut || found > columns.count || tagSpilledIntoUser(row, columns, cell('assignedUser'))) {
    const counts = { expected: columns.count, found: row.cells.length };
    return { capture: null, problem: { ...message('rowColumns', counts), line: row.line } };
  }
  const decoded = decode(cell('hardwareHash'));
  const serial = cell('serial') || (decoded.device?.serial.trim() ?? '');
  if (serial === '') return { capture: null, problem: { ...message('rowNoSerial'), line: row.line } };

  const capture: Capture = {
    serial,
    manufacturer: cell('manufacturer') || (decoded.device?.manufacturer.trim() ?? ''),
    model: cell('model') || (decoded.device?.model.trim() ?? ''),
    productId: cell('productId'),
    groupTag: cell('groupTag'),
    assignedUser: cell('assignedUser'),
    hardwareHash: cell('hardwareHash'),
    sources: [{ path, line: row.line }],
  };
  const blocking = decoded.reasons.find(({ code }) => severityOf[code] === 'blocked');
  return { capture, problem: blocking ? { ...blocking, line: row.line } : null };
}

/** A comma inside a tag pushes its second half into an empty user's cell; a user's name always has an @. */
function tagSpilledIntoUser(row: TableRow, columns: Columns, user: string): boolean {
  return row.cells.length > columns.width && user !== '' && !user.includes('@');
}

function position(columns: Columns, column: Column): number {
  return columns.at.get(column) ?? -1;
}
