// The names of the files that one export is split into: x.csv, or x-1.csv, x-2.csv, … when one cannot hold it.
import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';

export type ExportName = {
  readonly baseName: string;
  /** With its dot; '' for none. */
  readonly extension: string;
};

/** @param count how many files; 1 has no number in its name. */
export function partNames({ baseName, extension }: ExportName, count: number): string[] {
  if (count === 1) return [`${baseName}${extension}`];
  return Array.from({ length: count }, (_, index) => `${baseName}-${index + 1}${extension}`);
}

/**
 * The files in the folder of `target` that have the name of it or of a part of it, whatever made them, in the order
 * of their numbers. None when the folder cannot be read.
 */
export async function partsThere(target: string): Promise<string[]> {
  const { dir, base, name, ext } = parse(target);
  const numberOf = (file: string): number => {
    if (file === base) return 0;
    if (!file.startsWith(`${name}-`) || !file.endsWith(ext)) return NaN;
    const number = file.slice(name.length + 1, file.length - ext.length);
    return /^[1-9]\d*$/.test(number) ? Number(number) : NaN;
  };
  try {
    const parts = (await readdir(dir)).filter((file) => !Number.isNaN(numberOf(file)));
    return parts.sort((a, b) => numberOf(a) - numberOf(b)).map((file) => join(dir, file));
  } catch {
    return [];
  }
}
