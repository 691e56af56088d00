// Lists without a header, `Manufacturer,Model,Serial`, as the capture script writes them for corporate identifiers.
// Any three columns look like that, so every line must fit, and be more than a price list or an address book.
import type { Delimiter } from '../../../shared/model/intake.ts';
import type { Columns } from './headers.ts';
import { readRows, type TableRow } from './table.ts';

export type TupleList = { readonly columns: Columns; readonly rows: readonly TableRow[] };

const columns: Columns = {
  at: new Map([
    ['manufacturer', 0],
    ['model', 1],
    ['serial', 2],
  ]),
  names: ['Manufacturer', 'Model', 'Serial'],
  count: 3,
  width: 3,
};

const knownMaker =
  /^(?:acer|apple|asus|dell|dynabook|fujitsu|getac|gigabyte|google|hewlett|hp|huawei|intel|lenovo|lg|microsoft|msi|panasonic|razer|samsung|sony|toshiba|vaio|vmware|wortmann)\b/i;
const serialOfAnyMaker = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9][A-Z0-9_-]{4,}$/;
const serialOfKnownMaker = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9 _/-]{3,}$/;
const date = /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/;

/** Null when a single line is not a device of such a list. */
export function readTupleList(text: string, delimiter: Delimiter): TupleList | null {
  // Looked at before all of a large file is taken apart.
  const start = text.slice(0, 10_000);
  const first = start.includes('\n', start.search(/\S/)) ? start.slice(0, start.lastIndexOf('\n')) : start;
  if (!areTuples([...readRows(first, delimiter, 1)])) return null;
  const rows = [...readRows(text, delimiter, 1)];
  return areTuples(rows) ? { columns, rows } : null;
}

function areTuples(rows: readonly TableRow[]): boolean {
  return rows.length > 0 && rows.every(isTuple);
}

function isTuple({ cells }: TableRow): boolean {
  const [maker = '', model = '', serial = '', ...rest] = cells;
  if (rest.some((cell) => cell !== '') || date.test(serial)) return false;
  if (!/\p{L}/u.test(maker) || !/[\p{L}\d]/u.test(model)) return false;
  return knownMaker.test(maker) ? serialOfKnownMaker.test(serial) : serialOfAnyMaker.test(serial);
}
