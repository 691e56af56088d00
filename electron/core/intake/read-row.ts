// One row of a device file to one capture, or to the reason why it gives none. What can be put right with certainty is
// put right and said.
import { LIST_SEPARATOR, message } from '../../../shared/model/message.ts';
import type { Delimiter, Problem, Reason } from '../../../shared/model/intake.ts';
import { compareWithRow } from '../hardware-hash/against-row.ts';
import { decodeHashText } from '../hardware-hash/decode.ts';
import { readHashText } from '../hardware-hash/hash-text.ts';
import type { Capture, CaptureValues } from './capture.ts';
import type { Column, Columns } from './headers.ts';
import { judgeCapture } from './judge-capture.ts';
import { ownText, sharedText } from './own-text.ts';
import { repairRow } from './repair-row.ts';
import { isSampleRow } from './sample-row.ts';
import type { TableRow } from './table.ts';
import { severityOf } from './verdict.ts';

export type RowContent = { readonly capture: Capture | null; readonly problem: Problem | null };

/** Where rows come from, and when they are read. */
export type Origin = {
  readonly path: string;
  /** Milliseconds since 1970 UTC; without it nothing is said of a capture's age. */
  readonly now?: number;
};

export type RowFrame = {
  readonly origin: Origin;
  readonly columns: Columns;
  readonly delimiter: Delimiter;
  /** Whether quotes may stand around values here. */
  readonly quoted: boolean;
};

/** A row whose hash blocks it is a capture and a problem; so is a repaired one. */
export function readRow(row: TableRow, frame: RowFrame): RowContent {
  const { columns, quoted, delimiter } = frame;
  const misplaced = isMisplaced(row, columns);
  const doubtful = misplaced || (row.cells.length > columns.width && contradictsHash(row, columns));
  const repair = doubtful && !quoted ? repairRow(row, columns, delimiter) : null;
  if (repair) {
    const reason = message('rowRepaired', {
      columns: repair.repaired.map(({ name }) => name).join(LIST_SEPARATOR),
      values: repair.repaired.map(({ value }) => value).join(LIST_SEPARATOR),
    });
    return captureOf(repair.cells, row.line, frame, [reason]);
  }
  if (misplaced) {
    const counts = { expected: columns.count, found: row.cells.length };
    return { capture: null, problem: { ...message('rowColumns', counts), line: row.line } };
  }
  return captureOf(row.cells, row.line, frame, []);
}

function captureOf(
  cells: readonly string[],
  line: number,
  { origin, columns }: RowFrame,
  repairs: readonly Reason[],
): RowContent {
  const cell = (column: Column): string => cellOf(cells, columns, column);
  const hardwareHash = cell('hardwareHash');
  const read = readHashText(hardwareHash);
  const decoded = decodeHashText(read);
  const serial = cell('serial') || (decoded.device?.serial.trim() ?? '');
  if (serial === '') return { capture: null, problem: { ...message('rowNoSerial'), line } };

  const values: CaptureValues = {
    serial: ownText(serial),
    manufacturer: sharedText(cell('manufacturer') || (decoded.device?.manufacturer.trim() ?? '')),
    model: sharedText(cell('model') || (decoded.device?.model.trim() ?? '')),
    productId: ownText(cell('productId')),
    groupTag: sharedText(cell('groupTag')),
    assignedUser: ownText(cell('assignedUser')),
    orderId: ownText(cell('orderId')),
    purchaseId: ownText(cell('purchaseId')),
    notes: ownText(cell('notes')),
  };
  if (isSampleRow(values, hardwareHash, decoded)) {
    return { capture: null, problem: { ...message('sampleRow', { serial }), line } };
  }
  const capture = judgeCapture({
    values,
    hardwareHash,
    read,
    decoded,
    source: { path: origin.path, line },
    repairs,
    now: origin.now,
  });
  const said = decoded.reasons.find(({ code }) => severityOf[code] === 'blocked') ?? repairs[0];
  return { capture, problem: said ? { ...said, line } : null };
}

/**
 * Spreadsheets leave out empty cells at the end of a row, and a file can be cut inside one. But a row that does not
 * reach its hash, or goes on past the last column, has its values in the wrong places.
 */
function isMisplaced(row: TableRow, columns: Columns): boolean {
  const found = row.cells.findLastIndex((cell) => cell !== '') + 1;
  const needed = Math.max(columns.at.get('serial') ?? -1, columns.at.get('hardwareHash') ?? -1);
  if (row.cells.length <= needed || found > columns.count) return true;
  // A comma inside a tag pushes its second half into an empty user's cell; a user's name always has an @.
  const user = cellOf(row.cells, columns, 'assignedUser');
  return row.cells.length > columns.width && user !== '' && !user.includes('@');
}

function contradictsHash(row: TableRow, columns: Columns): boolean {
  const cell = (column: Column): string => cellOf(row.cells, columns, column);
  const { device } = decodeHashText(readHashText(cell('hardwareHash')));
  const identity = { serial: cell('serial'), manufacturer: cell('manufacturer'), model: cell('model') };
  return device === null || compareWithRow(device, identity).length > 0;
}

function cellOf(cells: readonly string[], columns: Columns, column: Column): string {
  return cells[columns.at.get(column) ?? -1] ?? '';
}
