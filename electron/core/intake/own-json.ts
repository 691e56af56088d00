// Enrollbench's own JSON export, read again. Any other JSON file is no device file.
import { z } from 'zod';
import type { Column, Columns } from './headers.ts';
import type { FoundRows } from './file-content.ts';
import { type Origin, readRow } from './read-row.ts';

const fields = [
  'serial',
  'manufacturer',
  'model',
  'productId',
  'groupTag',
  'assignedUser',
  'orderId',
  'purchaseId',
  'notes',
  'hardwareHash',
] as const satisfies readonly Column[];

/** What a table's cell could hold: an escape brings in what no text file may have. */
const line = z
  .string()
  .regex(/^\P{Cc}*$/u)
  .transform((value) => value.trim());
const text = line.default('');
const document = z.object({
  devices: z.array(
    z.object({
      serial: line,
      // As its file had it, line breaks and all.
      hardwareHash: z.string(),
      manufacturer: text,
      model: text,
      productId: text,
      groupTag: text,
      assignedUser: text,
      orderId: text,
      purchaseId: text,
      notes: z
        .string()
        .regex(/^[\P{Cc}\n]*$/u)
        .transform((value) => value.trim())
        .default(''),
    }),
  ),
});

const columns: Columns = {
  at: new Map(fields.map((field, index) => [field, index])),
  names: fields,
  count: fields.length,
  width: fields.length,
};

export function looksLikeJson(content: string): boolean {
  return /^\s*\{\s*"devices"\s*:/.test(content.slice(0, 1000));
}

/** Null when it is not what the export writes. */
export function readOwnJson(origin: Origin, content: string): FoundRows | null {
  const parsed = document.safeParse(parseJson(content));
  if (!parsed.success) return null;
  // Each device of the export has this on a line of its own.
  const lines = content
    .split('\n')
    .flatMap((line, index) => (/^ {6}"serial": /.test(line) ? [index + 1] : []));
  const frame = { origin, columns, delimiter: ',', quoted: true } as const;
  const rows = parsed.data.devices.map((device, index) => {
    const cells = fields.map((field) => device[field]);
    return readRow({ line: lines[index] ?? 1, cells, raw: cells }, frame);
  });
  return { delimiter: null, rows, hasHeader: true };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
