// A table in plain text: columns as wide as their widest cell, two spaces between.

/** The lines, header first. Control characters are shown as `?`: a serial must not drive the terminal. */
export function* table<Row>(
  header: readonly string[],
  rows: readonly Row[],
  cellsOf: (row: Row) => readonly string[],
): Generator<string> {
  const widths = header.map((name) => name.length);
  for (const row of rows) {
    cellsOf(row).forEach((cell, column) => {
      if (cell.length > (widths[column] ?? 0)) widths[column] = cell.length;
    });
  }
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => printable(cell).padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  yield line(header);
  yield widths.map((width) => '-'.repeat(width)).join('  ');
  for (const row of rows) yield line(cellsOf(row));
}

function printable(cell: string): string {
  return cell.replace(/\p{Cc}/gu, '?');
}
