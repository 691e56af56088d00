// From text to rows of cells with the line each row starts on. papaparse reads the CSV; this file finds the headers,
// chooses the delimiter, numbers the lines and keeps one stray quote from swallowing the rest of the file.
import Papa from 'papaparse';
import type { Delimiter } from '../../../shared/model/intake.ts';
import { recognizeColumns, type Columns } from './headers.ts';

export type TableRow = {
  /** 1-based line of the file on which the row starts; blank lines count. */
  readonly line: number;
  /** Without outer whitespace and quotes. */
  readonly cells: readonly string[];
  /** As the file has them. */
  readonly raw: readonly string[];
};

/** A header with the rows below it, up to the next header: files joined by hand have several. */
export type Section = {
  readonly delimiter: Delimiter;
  readonly columns: Columns;
  /** The line of the header. */
  readonly line: number;
  /** The text below the header. */
  readonly text: string;
};

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** No header is longer, and most lines with a hash are. */
const LONGEST_HEADER = 2000;

/** The text with one kind of line end: joined files mix them and papaparse settles for the first it sees. */
export function withLineFeeds(text: string): string {
  // A return before a line feed is blank space at the end of the last cell, unless quotes decide where a cell ends.
  if (!text.includes('"') && !/\r(?!\n)/.test(text)) return text;
  return text.replace(/\r\n?/g, '\n');
}

/**
 * `before` is what stands above the first header: all of it when there is none.
 * @param above the columns that hold for `before`, where an earlier part of the text had a header.
 */
export function splitSections(
  lines: string,
  above?: Columns,
): { readonly before: string; readonly sections: Section[] } {
  const sections: Section[] = [];
  let before = lines;
  let counted = { to: 0, line: 1 };
  let open: (Omit<Section, 'text'> & { readonly from: number }) | null = null;
  for (const { from, to } of likelyHeaders(lines)) {
    const header = readHeader(lines.slice(from, to));
    if (header === null) continue;
    // In Enrollbench's own table a note may say anything, over several lines.
    const columns = open?.columns ?? above;
    if (columns && isOwnTable(columns) && isInQuotes(lines.slice(open?.from ?? 0, from))) continue;
    if (open) sections.push({ ...open, text: lines.slice(open.from, from) });
    else before = lines.slice(0, from);
    counted = { to: from, line: counted.line + countLines(lines, counted.to, from) };
    open = { ...header, line: counted.line, from: to + 1 };
  }
  if (open) sections.push({ ...open, text: lines.slice(open.from) });
  return { before, sections };
}

/** Enrollbench's table for spreadsheets, with everything known of each device. */
export function isOwnTable({ names }: Columns): boolean {
  return names.includes('Verdict') && names.includes('Reasons');
}

function isInQuotes(text: string): boolean {
  return (text.split('"').length - 1) % 2 === 1;
}

/** The rows that hold anything. @param firstLine the number of the text's first line. */
export function* readRows(text: string, delimiter: Delimiter, firstLine: number): Generator<TableRow> {
  let line = firstLine;
  for (const raw of rawRows(text, delimiter)) {
    const cells = raw.map(cleanCell);
    if (cells.some((cell) => cell !== '')) yield { line, cells, raw };
    line += 1;
    // A quoted cell may span lines.
    for (const cell of raw) if (cell.includes('\n')) line += countLines(cell, 0, cell.length);
  }
}

function* rawRows(text: string, delimiter: Delimiter): Generator<string[]> {
  const parsed = text.includes('"') ? parse(text, delimiter) : null;
  if (parsed) return yield* parsed;
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, end);
    yield (line.includes('"') && parse(line, delimiter)?.[0]) || line.split(delimiter);
    start = end + 1;
  }
}

/** The delimiter of a text without a header: the one that a line among the first has most of. */
export function sniffDelimiter(lines: string): Delimiter {
  const first = lines.slice(0, 100_000).split('\n', 20);
  const most = (delimiter: Delimiter): number =>
    Math.max(...first.map((line) => line.split(delimiter).length));
  return delimiters.reduce((best, next) => (most(next) > most(best) ? next : best));
}

/** Every header names a serial. Each line is looked at once, however often it says so. */
function* likelyHeaders(lines: string): Generator<{ from: number; to: number }> {
  const word = /serial/gi;
  while (word.test(lines)) {
    const from = lines.lastIndexOf('\n', word.lastIndex - 1) + 1;
    const next = lines.indexOf('\n', word.lastIndex);
    const to = next === -1 ? lines.length : next;
    if (to - from <= LONGEST_HEADER) yield { from, to };
    word.lastIndex = to;
  }
}

/** With the delimiter that shows the most columns. Header names hold none of the four. */
function readHeader(line: string): { delimiter: Delimiter; columns: Columns } | null {
  let best: { delimiter: Delimiter; columns: Columns } | null = null;
  for (const delimiter of delimiters) {
    const quoted = line.includes('"') ? parse(line, delimiter)?.[0] : undefined;
    const columns = recognizeColumns((quoted ?? line.split(delimiter)).map(cleanCell));
    if (columns && columns.at.size > (best?.columns.at.size ?? 0)) best = { delimiter, columns };
  }
  return best;
}

/** Null when quotes do not pair up: then a quote is a sign like any other, in a file written without quotes. */
function parse(text: string, delimiter: Delimiter): string[][] | null {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  return errors.some(({ type }) => type === 'Quotes') ? null : data;
}

/** Line feeds from one place to before another. */
export function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** A quote after a space is not a quote to a CSV reader, so `, "value"` still carries its own. */
function cleanCell(raw: string): string {
  const cell = raw.trim();
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).trim() : cell;
}
