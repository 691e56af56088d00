// Devices to export, and exports as text.
import {
  exportFiles,
  type ExportedFile,
  type ExportedFiles,
} from '../../../electron/core/export/export-files.ts';
import type { MergedDevice } from '../../../electron/core/identity/merged-device.ts';
import { mergeCaptures } from '../../../electron/core/identity/merge-captures.ts';
import type { ExportFormatId } from '../../../shared/model/export.ts';
import { capture, type CaptureRow } from '../../fakes/captures.ts';

/** The device as merging it alone judges it. */
export function device(serial: string, row: CaptureRow = {}): MergedDevice {
  return mergeCaptures([capture(serial, row)]).devices[0]!;
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
  return bytesOf(files[0]!).toString('utf8');
}

export function bytesOf({ pieces }: ExportedFile): Buffer {
  return Buffer.concat([...pieces()]);
}
