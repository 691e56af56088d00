// Reading one made-up file, and the parts of the outcome that tests ask for.
import { expandHash } from '../../../electron/core/hardware-hash/compact.ts';
import { readDeviceFile } from '../../../electron/core/intake/read-device-file.ts';
import { buildHardwareHash } from '../../fixtures/build-hardware-hash.ts';

export function hashOf(serial: string, manufacturer = 'Contoso', model = 'Contoso Book'): string {
  return buildHardwareHash({ serial, manufacturer, model });
}

/** The captures with their hashes as the file had them. */
export function read(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { report, captures } = readDeviceFile({ path: 'hashes.csv', bytes });
  return {
    report,
    captures: captures.map((capture) => ({ ...capture, hardwareHash: expandHash(capture.hash) })),
  };
}

export function serials(content: string | Uint8Array): string[] {
  return read(content).captures.map(({ serial }) => serial);
}

export function problems(content: string | Uint8Array): [string, number | null][] {
  return read(content).report.problems.map(({ code, line }) => [code, line]);
}
