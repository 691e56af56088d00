// A comma inside a value of a file without quotes pushes the values after it one column on. Where the row holds one
// whole hash, the hash says what serial, manufacturer and model are, and often only one way to read the row is left.
import type { Delimiter } from '../../../shared/model/intake.ts';
import type { DeviceFacts } from '../../../shared/model/device-facts.ts';
import { decodeHardwareHash } from '../hardware-hash/decode.ts';
import type { Column, Columns } from './headers.ts';
import type { TableRow } from './table.ts';

export type RepairedRow = {
  /** As many as the header has columns. */
  readonly cells: readonly string[];
  /** What was put together again, with the header's name for it. */
  readonly repaired: readonly { readonly name: string; readonly value: string }[];
};

/** More than this and the row is something else; it also bounds the search. */
const MOST_EXTRA = 6;
const MOST_COLUMNS = 14;

/**
 * Null unless exactly one reading of the row agrees with its hash. Not for rows written with quotes: those keep a
 * comma inside its value, so their columns are wrong for another reason.
 */
export function repairRow(row: TableRow, columns: Columns, delimiter: Delimiter): RepairedRow | null {
  const extra = row.raw.length - columns.width;
  if (extra < 1 || extra > MOST_EXTRA || columns.width > MOST_COLUMNS) return null;
  if (!columns.at.has('hardwareHash')) return null;
  const hashes = row.cells.flatMap((cell, at) => {
    const decoded = cell.length > 100 ? decodeHardwareHash(cell) : null;
    return decoded?.whole && decoded.device ? [{ at, device: decoded.device }] : [];
  });
  const [hash, second] = hashes;
  if (!hash || second) return null;
  const fits = fitter(hash.at, hash.device, columns);
  const readings = readingsOf(row.raw, columns.width, extra, fits);
  const [reading] = readings;
  if (!reading) return null;
  const key = (cells: readonly string[]): string =>
    JSON.stringify([...columns.at.values()].map((at) => cells[at]));
  const joined = reading.map((group) => group.join(delimiter).trim());
  const others = readings.slice(1).map((groups) => groups.map((group) => group.join(delimiter).trim()));
  if (others.some((cells) => key(cells) !== key(joined))) return null;
  const repaired = reading.flatMap((group, at) =>
    group.length > 1 ? [{ name: columns.names[at] ?? '', value: joined[at] ?? '' }] : [],
  );
  return { cells: joined, repaired };
}

type Group = readonly string[];
/** Whether the cells from `from` can be the value of a column. */
type Fits = (column: number, group: Group, from: number) => boolean;

/** Every way to lay the cells over the columns, in order, each column at least one cell. */
function readingsOf(cells: Group, width: number, extra: number, fits: Fits): Group[][] {
  const readings: Group[][] = [];
  const lay = (column: number, from: number, left: number, groups: Group[]): void => {
    if (column === width) {
      if (left === 0) readings.push(groups);
      return;
    }
    for (let size = 1; size <= left + 1; size++) {
      const group = cells.slice(from, from + size);
      if (fits(column, group, from)) lay(column + 1, from + size, left - size + 1, [...groups, group]);
    }
  };
  lay(0, 0, extra, []);
  return readings;
}

function fitter(hashAt: number, device: DeviceFacts, columns: Columns): Fits {
  const named = new Map<number, Column>([...columns.at].map(([column, at]) => [at, column]));
  // Compared without the blanks around commas, which some tools drop.
  const is = (value: string, ...known: readonly string[]): boolean =>
    known.some((each) => squeezed(each) === squeezed(value));
  return (column, group, from) => {
    const single = group.length === 1;
    // No value begins or ends with a comma.
    if (!single && (group[0]?.trim() === '' || group.at(-1)?.trim() === '')) return false;
    const value = group.join(',').trim();
    switch (named.get(column)) {
      case 'hardwareHash':
        return single && from === hashAt;
      case 'serial':
        return is(value, device.serial);
      case 'manufacturer':
        return value === '' || is(value, device.manufacturer);
      case 'model':
        return value === '' || is(value, device.model, device.family, device.version);
      case 'productId':
        return single && !value.includes(' ');
      case 'assignedUser':
        return single && (value === '' || /^[^\s@]+@[^\s@]+$/.test(value));
      case 'groupTag':
      case 'orderId':
      case 'purchaseId':
      case 'notes':
        return true;
      case undefined:
        return single || (columns.names[column] ?? '') !== '';
    }
  };
}

function squeezed(value: string): string {
  return value.trim().replace(/\s*[,;|\t]\s*/g, ',');
}
