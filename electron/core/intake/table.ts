// From text to rows of cells with the line each row starts on. papaparse reads the CSV; this file chooses the
// delimiter, numbers the lines and keeps one stray quote from swallowing the rest of the file.
import Papa from 'papaparse';
import type { Delimiter } from '../../../shared/model/intake.ts';

export type TableRow = {
  /** 1-based line of the file on which the row starts; blank lines count. */
  readonly line: number;
  readonly cells: readonly string[];
};

export type Table = { readonly delimiter: Delimiter; readonly rows: readonly TableRow[] };

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** The rows that hold anything, the header among them. Cells come without outer whitespace and quotes. */
export function readTable(text: string): Table {
  // One kind of line end, since joined files mix them and papaparse settles for the first it sees.
  const lines = text.replace(/\r\n?/g, '\n');
  const delimiter = sniffDelimiter(lines);
  const parsed = parse(lines, delimiter);
  const rows =
    parsed ?? lines.split('\n').map((line) => parse(line, delimiter)?.[0] ?? line.split(delimiter));
  return { delimiter, rows: numberRows(rows) };
}

/** The delimiter the header line has most of. Header names hold none of the four, so that is enough. */
function sniffDelimiter(lines: string): Delimiter {
  const header = /^.*\S.*$/m.exec(lines)?.[0] ?? '';
  const counts = delimiters.map((delimiter) => header.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Null when quotes do not pair up: then a quote is a sign like any other, in a file written without quotes. */
function parse(text: string, delimiter: Delimiter): string[][] | null {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  return errors.some(({ type }) => type === 'Quotes') ? null : data;
}

function numberRows(rows: readonly (readonly string[])[]): TableRow[] {
  const numbered: TableRow[] = [];
  let line = 1;
  for (const raw of rows) {
    const cells = raw.map(cleanCell);
    if (cells.some((cell) => cell !== '')) numbered.push({ line, cells });
    line += 1;
    // A quoted cell may span lines.
    for (const cell of raw) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  return numbered;
}

/** A quote after a space is not a quote to a CSV reader, so `, "value"` still carries its own. */
function cleanCell(raw: string): string {
  const cell = raw.trim();
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).trim() : cell;
}
