// CSV as the import pages of the portals want it: ASCII, CRLF, no quotes, no byte-order mark. What that cannot hold
// is refused by name; nothing is quoted, replaced or cut.
import { Buffer } from 'node:buffer';
import { type MergedDevice, outgoingHash } from '../identity/merged-device.ts';
import { type ExportFormat, inPieces, type Refusal } from './export-format.ts';
import type { RefusalReason } from '../../../shared/model/export.ts';

export type PlainColumn = {
  readonly name: string;
  readonly required: boolean;
  readonly valueOf: (device: MergedDevice) => string;
  /** Whether the value of a device is known to fit without looking at it. */
  readonly fits?: (device: MergedDevice) => boolean;
};

/** A hash kept in the short form is base64 to the last letter. */
export const hashColumn: PlainColumn = {
  name: 'Hardware Hash',
  required: true,
  valueOf: outgoingHash,
  fits: ({ hash }) => hash.form === 'compact',
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
): Pick<ExportFormat, 'refuse' | 'pieces'> {
  return {
    refuse: (device) => firstRefusal(columns, device),
    pieces: function* (devices) {
      const width = widthOf(columns, devices, always);
      const line = (cells: readonly string[]): string => `${cells.slice(0, width).join(',')}\r\n`;
      if (header) yield Buffer.from(line(columns.map(({ name }) => name)), 'ascii');
      for (const piece of inPieces(devices)) {
        const lines = piece.map((device) => line(columns.map(({ valueOf }) => valueOf(device))));
        yield Buffer.from(lines.join(''), 'ascii');
      }
    },
  };
}

/** How many columns the file has: `always`, or up to the last that a device has a value for. */
function widthOf(columns: readonly PlainColumn[], devices: readonly MergedDevice[], always: number): number {
  for (let width = columns.length; width > always; width--) {
    const column = columns[width - 1];
    if (column && devices.some((device) => column.valueOf(device) !== '')) return width;
  }
  return always;
}

function firstRefusal(columns: readonly PlainColumn[], device: MergedDevice): Refusal | null {
  for (const { name, required, valueOf, fits } of columns) {
    if (fits?.(device)) continue;
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
