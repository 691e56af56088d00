// Device files as they come from a stick, of invented devices.
import { buildHardwareHash } from '../fixtures/build-hardware-hash.ts';
import { csvText, encode, headerC } from '../fixtures/device-csv.ts';

export type DeviceRow = {
  readonly serial: string;
  readonly groupTag?: string;
  readonly assignedUser?: string;
  /** The hash's text; a sound one of this serial unless told. */
  readonly hash?: string;
};

export function soundHash(serial: string, more: { seed?: string; capturedAt?: string } = {}): string {
  return buildHardwareHash({ serial, manufacturer: 'Contoso', model: 'Bench 1', ...more });
}

/** @param rows a serial alone stands for a sound device without tag or user. */
export function deviceFile(path: string, rows: readonly (string | DeviceRow)[]) {
  const cells = rows
    .map((row) => (typeof row === 'string' ? { serial: row } : row))
    .map((row) => [
      row.serial,
      '',
      row.hash ?? soundHash(row.serial),
      row.groupTag ?? '',
      row.assignedUser ?? '',
    ]);
  return { path, bytes: new Uint8Array(encode(csvText([headerC, ...cells]), 'utf-8')) };
}

/** `SN-001`, `SN-002`, … */
export function serials(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `SN-${String(index + 1).padStart(3, '0')}`);
}
