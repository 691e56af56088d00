// The file the Intune portal imports: exact header names in a fixed order, ASCII, CRLF, no quotes, no byte-order
// mark. What that format cannot hold is refused by name; nothing is quoted, replaced or cut.
import { Buffer } from 'node:buffer';
import { hashToSend } from '../hardware-hash/compact.ts';
import type { Capture } from '../intake/capture.ts';

export type IntuneColumn =
  'Device Serial Number' | 'Windows Product ID' | 'Hardware Hash' | 'Group Tag' | 'Assigned User';
export type RefusalReason = 'empty' | 'notAscii' | 'comma' | 'quote' | 'lineBreak' | 'control';
export type RefusedDevice = {
  readonly serial: string;
  readonly reason: RefusalReason;
  readonly column: IntuneColumn;
};
export type IntuneCsv = {
  readonly bytes: Uint8Array;
  /** Device rows written, without the header. The portal takes at most 500 in one file. */
  readonly rows: number;
  readonly refused: readonly RefusedDevice[];
};

const columns: readonly { name: IntuneColumn; required: boolean; valueOf: (device: Capture) => string }[] = [
  { name: 'Device Serial Number', required: true, valueOf: (device) => device.serial },
  { name: 'Windows Product ID', required: false, valueOf: (device) => device.productId },
  { name: 'Hardware Hash', required: true, valueOf: (device) => hashToSend(device.hardwareHash) },
  { name: 'Group Tag', required: false, valueOf: (device) => device.groupTag },
  { name: 'Assigned User', required: false, valueOf: (device) => device.assignedUser },
];

/**
 * The three fixed columns, `Group Tag` when a device has a tag or a user, `Assigned User` when one has a user: the
 * portal wants its columns in order, so a user's column needs the tag's before it.
 */
export function intuneCsv(devices: readonly Capture[]): IntuneCsv {
  const refused: RefusedDevice[] = [];
  const rows: string[][] = [];
  for (const device of devices) {
    const values = columns.map(({ valueOf }) => valueOf(device));
    const refusal = refuse(device.serial, values);
    if (refusal) refused.push(refusal);
    else rows.push(values);
  }
  const width = Math.max(3, ...rows.map((values) => values.findLastIndex((value) => value !== '') + 1));
  const lines = [columns.map(({ name }) => name), ...rows].map((cells) => cells.slice(0, width).join(','));
  const text = lines.map((line) => `${line}\r\n`).join('');
  return { bytes: Buffer.from(text, 'ascii'), rows: rows.length, refused };
}

function refuse(serial: string, values: readonly string[]): RefusedDevice | null {
  for (const [index, { name, required }] of columns.entries()) {
    const value = values[index] ?? '';
    const reason = value === '' ? (required ? 'empty' : null) : unfit(value);
    if (reason !== null) return { serial, reason, column: name };
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
