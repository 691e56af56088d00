// Devices to export, and exports as text.
import { exportFiles, type ExportedFiles } from '../../../electron/core/export/export-files.ts';
import type { ExportFormatId } from '../../../electron/core/export/formats.ts';
import type { Capture, MergedDevice } from '../../../electron/core/intake/capture.ts';
import { mergeCaptures } from '../../../electron/core/intake/merge-captures.ts';
import { soundHash } from '../../fakes/device-files.ts';

export function capture(serial: string, rest: Partial<Capture> = {}): Capture {
  return {
    serial,
    manufacturer: 'Contoso',
    model: 'Bench 1',
    productId: '',
    groupTag: '',
    assignedUser: '',
    hardwareHash: soundHash(serial),
    sources: [{ path: 'stick.csv', line: 2 }],
    ...rest,
  };
}

/** The device as merging it alone judges it. */
export function device(serial: string, rest: Partial<Capture> = {}): MergedDevice {
  return mergeCaptures([capture(serial, rest)]).devices[0]!;
}

/** As many devices as asked for, alike but for their serials. */
export function manyDevices(count: number): MergedDevice[] {
  const one = device('SN');
  return Array.from({ length: count }, (_, index) => ({ ...one, serial: `SN-${index + 1}` }));
}

export function exported(id: ExportFormatId, devices: readonly MergedDevice[]): ExportedFiles {
  return exportFiles(id, devices, { baseName: 'x' });
}

/** The text of the one file; letters beyond ASCII would show. */
export function textOf(id: ExportFormatId, devices: readonly MergedDevice[]): string {
  const { files } = exported(id, devices);
  if (files.length !== 1) throw new Error(`${files.length} files`);
  return Buffer.from(files[0]!.bytes).toString('utf8');
}
