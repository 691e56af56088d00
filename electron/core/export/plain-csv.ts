// CSV as the import pages of the portals want it: ASCII, CRLF, no quotes, no byte-order mark. What that cannot hold
// is refused by name; nothing is quoted, replaced or cut.
import { Buffer } from 'node:buffer';
import type { Capture } from '../intake/capture.ts';
import type { ExportFormat, Refusal, RefusalReason } from './export-format.ts';

export type PlainColumn = {
  readonly name: string;
  readonly required: boolean;
  readonly valueOf: (device: Capture) => string;
};

export type PlainCsvOptions = {
  /** True unless told. */
  readonly header?: boolean;
  /** Columns after so many are left out of a file in which no device has a value for them or a later one. */
  readonly always?: number;
};

/** The part of a format that turns devices into lines, `columns` giving names, order and values. */
export function plainCsv(
  columns: readonly PlainColumn[],
  { header = true, always = columns.length }: PlainCsvOptions = {},
): Pick<ExportFormat, 'refuse' | 'bytes'> {
  return {
    refuse: (device) => firstRefusal(columns, device),
    bytes: (devices) => {
      const rows = devices.map((device) => columns.map(({ valueOf }) => valueOf(device)));
      const width = rows.reduce(
        (widest, values) => Math.max(widest, values.findLastIndex((value) => value !== '') + 1),
        always,
      );
      const lines = header ? [columns.map(({ name }) => name), ...rows] : rows;
      const text = lines.map((cells) => `${cells.slice(0, width).join(',')}\r\n`).join('');
      return Buffer.from(text, 'ascii');
    },
  };
}

function firstRefusal(columns: readonly PlainColumn[], device: Capture): Refusal | null {
  for (const { name, required, valueOf } of columns) {
    const value = valueOf(device);
    const reason = value === '' ? (required ? 'empty' : null) : unfit(value);
    if (reason !== null) return { column: name, reason };
  }
  return null;
}

function unfit(value: string): RefusalReason | null {
  if (value.includes(',')) return 'comma';
  if (value.includes('"')) return 'quote';
  if (/[\r\n]/.test(value)) return 'lineBreak';
  if (/[^\p{ASCII}]/u.test(value)) return 'notAscii';
  return /\p{Cc}/u.test(value) ? 'control' : null;
}
