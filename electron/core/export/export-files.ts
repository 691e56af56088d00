// From devices to the bytes of the files that carry them, in any of the formats.
import type { ExportFormatId, RefusedDevice } from '../../../shared/model/export.ts';
import type { MergedDevice } from '../identity/merged-device.ts';
import { formats } from './formats.ts';
import { partNames, type ExportName } from './part-names.ts';

export type ExportedFile = {
  /** Without a folder. */
  readonly name: string;
  /** The content, made while it is written. */
  readonly pieces: () => Iterable<Uint8Array>;
  /** Devices in it; a header does not count. */
  readonly rows: number;
};

export type ExportedFiles = {
  /** In the order of the devices; none when no device can be written. */
  readonly files: readonly ExportedFile[];
  /** Devices the format takes but cannot hold, each with its first such value. */
  readonly refused: readonly RefusedDevice[];
  /** Devices that the destination has no use for. */
  readonly notTaken: number;
};

/**
 * Devices that the format does not take, such as blocked ones in a file to register with, are only counted.
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
  const taken = devices.filter((each) => format.takes(each));
  for (const device of taken) {
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
    return { name, pieces: () => format.pieces(part), rows: part.length };
  });
  return { files, refused, notTaken: devices.length - taken.length };
}
