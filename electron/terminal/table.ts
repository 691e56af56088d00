// A table in plain text: columns as wide as their widest cell, two spaces between.

/** @returns the lines, header first. Control characters are shown as `?`: a serial must not drive the terminal. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [header, ...rows].map((cells) => cells.map(printable));
  const widths = header.map((_, column) => Math.max(...all.map((cells) => (cells[column] ?? '').length)));
  const lines = all.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return lines;
}

function printable(cell: string): string {
  return cell.replace(/\p{Cc}/gu, '?');
}
