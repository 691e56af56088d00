// Which files beside a target an earlier export left there. They must not be read as input again; a stick's own
// `x-1.csv` must be, or its devices would be lost.
import { readFile } from 'node:fs/promises';
import { parse } from 'node:path';
import type { ExportFormat } from './export-format.ts';
import { partNames, partsThere } from './part-names.ts';

/**
 * The target, when it is there, and its numbered parts when they are ours: an export is split only when the first part
 * is full, so the first part has this format's header and exactly as many rows as fit.
 */
export async function ownParts(target: string, format: ExportFormat): Promise<string[]> {
  const there = await partsThere(target);
  const { base, name, ext } = parse(target);
  const [firstName] = partNames({ baseName: name, extension: ext }, 2);
  const first = there.find((path) => parse(path).base === firstName);
  if (first !== undefined && (await isFullPart(first, format))) return there;
  return there.filter((path) => parse(path).base === base);
}

async function isFullPart(path: string, format: ExportFormat): Promise<boolean> {
  if (format.maxRows === null) return false;
  let text: string;
  try {
    text = await readFile(path, 'latin1');
  } catch {
    return false;
  }
  const header = Buffer.concat([...format.pieces([])]).toString('latin1');
  // A header may have further columns in a file that needs them.
  if (!text.startsWith(header.trimEnd())) return false;
  const lines = text.split('\r\n').length - 1;
  return lines === format.maxRows + (header === '' ? 0 : 1);
}
