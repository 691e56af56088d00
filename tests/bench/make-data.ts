// The files to measure with: as the capture script writes them, of devices that do not exist.
import { closeSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { buildHardwareHash } from '../fixtures/build-hardware-hash.ts';
import { headerA } from '../fixtures/device-csv.ts';

const header = `${headerA.join(',')}\r\n`;

/** A row of the device with this number. */
export function rowOf(number: number): string {
  const serial = `CTS-${String(number).padStart(7, '0')}`;
  return `${serial},,${buildHardwareHash({ serial, manufacturer: 'Contoso', model: 'Contoso Book 14' })}\r\n`;
}

/** One file a device, in UTF-16LE as Windows PowerShell writes it, and the same in UTF-8 beside. */
export function makeSmallFiles(
  folder: string,
  count: number,
): { readonly wide: string; readonly narrow: string } {
  const [wide, narrow] = [join(folder, 'utf-16'), join(folder, 'utf-8')];
  mkdirSync(wide, { recursive: true });
  mkdirSync(narrow, { recursive: true });
  for (let number = 0; number < count; number++) {
    const text = header + rowOf(number);
    const name = `device-${String(number).padStart(6, '0')}.csv`;
    writeFileSync(join(wide, name), Buffer.from(`\ufeff${text}`, 'utf16le'));
    writeFileSync(join(narrow, name), text);
  }
  return { wide, narrow };
}

/** One file of so many devices, in UTF-8. */
export function makeLargeFile(
  path: string,
  count: number,
): { readonly path: string; readonly bytes: number } {
  const file = openSync(path, 'w');
  writeSync(file, header);
  for (let from = 0; from < count; from += 1000) {
    const rows = Array.from({ length: Math.min(1000, count - from) }, (_, index) => rowOf(from + index));
    writeSync(file, rows.join(''));
  }
  closeSync(file);
  return { path, bytes: statSync(path).size };
}
