// Reading one made-up file, and the parts of the outcome that tests ask for.
import { readDeviceFile } from '../../../electron/core/intake/read-device-file.ts';
import { buildHardwareHash } from '../../fixtures/build-hardware-hash.ts';

export function hashOf(serial: string, manufacturer = 'Contoso', model = 'Contoso Book'): string {
  return buildHardwareHash({ serial, manufacturer, model });
}

export function read(content: string | Uint8Array): ReturnType<typeof readDeviceFile> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readDeviceFile({ path: 'hashes.csv', bytes });
}

export function serials(content: string | Uint8Array): string[] {
  return read(content).captures.map(({ serial }) => serial);
}

export function problems(content: string | Uint8Array): [string, number | null][] {
  return read(content).report.problems.map(({ code, line }) => [code, line]);
}
