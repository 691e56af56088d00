// Which column of a device file holds what. The names are those the capture script and the Intune and Partner
// Center imports use, and the older Managed Desktop sample's; case and stray spaces vary in the wild.

export type Column =
  'serial' | 'productId' | 'hardwareHash' | 'groupTag' | 'assignedUser' | 'manufacturer' | 'model';

export type Columns = {
  readonly at: ReadonlyMap<Column, number>;
  /** Number of columns, without empty names at the end. */
  readonly count: number;
  /** Number of cells in the header row, with them. */
  readonly width: number;
};

const names: ReadonlyMap<string, Column> = new Map([
  ['device serial number', 'serial'],
  ['serial number', 'serial'],
  ['windows product id', 'productId'],
  ['hardware hash', 'hardwareHash'],
  ['hardwarehash', 'hardwareHash'],
  ['group tag', 'groupTag'],
  ['assigned user', 'assignedUser'],
  ['manufacturer name', 'manufacturer'],
  ['manufacturer', 'manufacturer'],
  ['device model', 'model'],
  ['model', 'model'],
]);

/** The columns of a header row in any order; null when it names no serial or no hash: not a device file. */
export function recognizeColumns(cells: readonly string[]): Columns | null {
  const at = new Map<Column, number>();
  cells.forEach((cell, index) => {
    const column = names.get(
      cell
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, ' '),
    );
    if (column !== undefined && !at.has(column)) at.set(column, index);
  });
  if (!at.has('serial') || !at.has('hardwareHash')) return null;
  return { at, count: cells.findLastIndex((cell) => cell !== '') + 1, width: cells.length };
}
