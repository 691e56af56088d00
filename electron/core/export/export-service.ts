// Writing devices of a batch to where somebody chose: all files or none, and never over a file they came from.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { type Result, refused, succeeded } from '../../../shared/errors.ts';
import type { ExportFormatId, ExportOutcome } from '../../../shared/model/export.ts';
import type { BatchService } from '../batches/batch-service.ts';
import { exportFiles } from './export-files.ts';
import { formats } from './formats.ts';
import { writeFilesTogether } from './write-files.ts';

export type ExportService = {
  /** A file name that every platform takes. */
  suggestedName(batchName: string, format: ExportFormatId): string;
  /**
   * @param target the file that was chosen, and may be replaced; a format with a limit writes `-1`, `-2`, … beside it.
   * @param deviceIds null for the whole batch.
   */
  write(
    batchId: string,
    format: ExportFormatId,
    deviceIds: readonly string[] | null,
    target: string,
  ): Promise<Result<ExportOutcome>>;
};

const failures = {
  exists: 'exportNotWritable',
  notWritable: 'exportNotWritable',
  folderMissing: 'exportFolderMissing',
  cancelled: 'exportNotWritable',
} as const;

export function exportService(batches: BatchService): ExportService {
  return {
    suggestedName: (batchName, format) => {
      const plain = batchName
        .replace(/[^\p{L}\p{N}._-]+/gu, ' ')
        .trim()
        .replaceAll(' ', '-');
      return `${plain === '' ? 'batch' : plain}-${format}${formats[format].extension}`;
    },
    write: async (batchId, format, deviceIds, target) => {
      const devices = batches.outgoing(batchId, deviceIds);
      if (!devices.ok) return devices;
      const { name, ext } = parse(target);
      const { files, ...rest } = exportFiles(format, devices.value, { baseName: name, extension: ext });
      const parts = files.map((file) => ({ ...file, path: join(dirname(target), file.name) }));
      for (const { path } of parts) {
        // The window knows dropped files by name only, so what is in the file decides whether it is an original.
        const sha256 = await sha256Of(path);
        if (sha256 !== null && batches.holdsFile(batchId, sha256))
          return refused('exportIsOriginal', { path });
      }
      const written = await writeFilesTogether(parts, { replace: true });
      if (!written.ok) return refused(failures[written.code], { path: written.path });
      return succeeded({ ...rest, files: parts.map(({ path, rows }) => ({ path, rows })) });
    },
  };
}

/** Null when there is no such file, or it cannot be read. */
async function sha256Of(path: string): Promise<string | null> {
  const sha256 = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) sha256.update(chunk as Buffer);
  } catch {
    return null;
  }
  return sha256.digest('hex');
}
