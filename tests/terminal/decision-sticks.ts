// Sticks with devices to decide about, and the options that decide.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deviceFile, type DeviceRow, soundHash } from '../fakes/device-files.ts';
import { buildHardwareHash } from '../fixtures/build-hardware-hash.ts';
import { newFolder } from './run-cli.ts';

export const KIOSK = 'Microsoft365Managed_Kiosk';
export const STANDARD = 'Microsoft365Managed_Standard';

export const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();

/** Captured lately, whenever the test runs. */
export const fresh = (serial: string, capturedAt = yesterday) => soundHash(serial, { capturedAt });
export const freshOf = (serial: string, size: number) =>
  buildHardwareHash({
    serial,
    manufacturer: 'Contoso',
    model: 'Bench 1',
    capturedAt: yesterday,
    size,
  });

/** Ways to spoil the form of a hash and not its content; all are blocked as they are. */
export const spoilt: readonly (readonly [string, (serial: string) => string])[] = [
  ['a damaged end', (serial) => `${fresh(serial).slice(0, 3990)}B${fresh(serial).slice(3991)}`],
  ['a missing =', (serial) => freshOf(serial, 2999).replace(/=+$/, '')],
  ['3001 characters', (serial) => fresh(serial).slice(0, 3001)],
];
export const truncated = (serial: string) => fresh(serial).slice(0, 400);

export type Rows = readonly (string | DeviceRow)[];

/** A file of the rows in a folder of its own. */
export function stick(...rows: Rows): string {
  const whole = rows
    .map((row) => (typeof row === 'string' ? { serial: row } : row))
    .map((row) => ({ hash: fresh(row.serial), ...row }));
  const { path, bytes } = deviceFile(join(newFolder(), 'devices.csv'), whole);
  writeFileSync(path, bytes);
  return path;
}

export const set = (...values: readonly string[]) => values.flatMap((value) => ['--set', value]);
