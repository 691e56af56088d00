// Which column of a device file holds what. The names are those the capture script and the Intune and Partner
// Center imports use, the older Managed Desktop samples' and ConfigMgr's; case and stray spaces vary in the wild.

export type Column =
  | 'serial'
  | 'productId'
  | 'hardwareHash'
  | 'groupTag'
  | 'assignedUser'
  | 'manufacturer'
  | 'model'
  | 'orderId'
  | 'purchaseId'
  | 'notes';

export type Columns = {
  readonly at: ReadonlyMap<Column, number>;
  /** The header's cells, as the file has them. */
  readonly names: readonly string[];
  /** Number of columns, without empty names at the end. */
  readonly count: number;
  /** Number of cells in the header row, with them. */
  readonly width: number;
};

/** In lower case, without blanks, `_` and `-`: ConfigMgr allows no blanks in a name. */
const names: ReadonlyMap<string, Column> = new Map([
  ['deviceserialnumber', 'serial'],
  ['serialnumber', 'serial'],
  ['windowsproductid', 'productId'],
  ['hardwarehash', 'hardwareHash'],
  ['grouptag', 'groupTag'],
  ['assigneduser', 'assignedUser'],
  ['manufacturername', 'manufacturer'],
  ['manufacturer', 'manufacturer'],
  ['devicemodel', 'model'],
  ['model', 'model'],
  ['orderid', 'orderId'],
  ['purchaseid', 'purchaseId'],
  ['notes', 'notes'],
]);

/** A hash, even a badly cut one, is longer than any name of a column. */
const LONGEST_NAME = 100;

/**
 * The columns of a header row in any order. Null when it names neither a serial with a hash nor a serial with
 * manufacturer and model: not the header of a device file.
 */
export function recognizeColumns(cells: readonly string[]): Columns | null {
  if (cells.some((cell) => cell.length > LONGEST_NAME)) return null;
  const at = new Map<Column, number>();
  cells.forEach((cell, index) => {
    const column = columnNamed(cell);
    if (column !== undefined && !at.has(column)) at.set(column, index);
  });
  const orderId = at.get('orderId');
  // The old Intune module took the order ID for the tag where a file had no tags.
  if (orderId !== undefined && !at.has('groupTag')) {
    at.set('groupTag', orderId);
    at.delete('orderId');
  }
  const identifies = at.has('hardwareHash') || (at.has('manufacturer') && at.has('model'));
  if (!at.has('serial') || !identifies) return null;
  return { at, names: cells, count: cells.findLastIndex((cell) => cell !== '') + 1, width: cells.length };
}

/**
 * ConfigMgr's report repeats the names as values in front of every row: `Device Serial Number,Windows Product
 * ID,Hardware Hash,<serial>,<id>,<hash>`. Null for any other row.
 */
export function recognizeLabelledRow(cells: readonly string[]): Columns | null {
  const labels = cells.findIndex((cell) => columnNamed(cell) === undefined);
  if (labels < 2 || cells.length < labels * 2) return null;
  const columns = recognizeColumns(cells.slice(0, labels));
  if (columns === null) return null;
  const at = new Map([...columns.at].map(([column, index]) => [column, index + labels]));
  return {
    at,
    names: [...columns.names, ...columns.names],
    count: Math.max(labels * 2, cells.findLastIndex((cell) => cell !== '') + 1),
    width: cells.length,
  };
}

/** Thousands of files have the same few names; what is no name is not kept. */
const recognized = new Map<string, Column>();
const MOST_RECOGNIZED = 1000;

function columnNamed(cell: string): Column | undefined {
  if (cell.length > LONGEST_NAME) return undefined;
  const known = recognized.get(cell);
  if (known !== undefined) return known;
  const column = names.get(cell.toLowerCase().replace(/[\s_"“”'-]+/g, ''));
  if (column !== undefined && recognized.size < MOST_RECOGNIZED) recognized.set(cell, column);
  return column;
}
