// From devices to the bytes of the files that carry them, in any of the formats.
import type { MergedDevice } from '../intake/capture.ts';
import type { Refusal } from './export-format.ts';
import { formats, type ExportFormatId } from './formats.ts';
import { partNames, type ExportName } from './part-names.ts';

export type ExportedFile = {
  /** Without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Devices in it; a header does not count. */
  readonly rows: number;
};

export type RefusedDevice = Refusal & { readonly serial: string };

export type ExportedFiles = {
  /** In the order of the devices; none when no device can be written. */
  readonly files: readonly ExportedFile[];
  /** Devices the format takes but cannot hold, each with its first such value. */
  readonly refused: readonly RefusedDevice[];
};

/**
 * Devices that the format does not take, such as blocked ones in a file to register with, are in neither list.
 * `extension` is the format's own unless told. Nothing is written here.
 */
export function exportFiles(
  id: ExportFormatId,
  devices: readonly MergedDevice[],
  { baseName, extension }: Pick<ExportName, 'baseName'> & Partial<ExportName>,
): ExportedFiles {
  const format = formats[id];
  const refused: RefusedDevice[] = [];
  const fit: MergedDevice[] = [];
  for (const device of devices.filter((each) => format.takes(each))) {
    const refusal = format.refuse(device);
    if (refusal) refused.push({ serial: device.serial, ...refusal });
    else fit.push(device);
  }
  const perFile = format.maxRows ?? Math.max(fit.length, 1);
  const names = partNames(
    { baseName, extension: extension ?? format.extension },
    Math.ceil(fit.length / perFile),
  );
  const files = names.map((name, index) => {
    const part = fit.slice(index * perFile, (index + 1) * perFile);
    return { name, bytes: format.bytes(part), rows: part.length };
  });
  return { files, refused };
}
