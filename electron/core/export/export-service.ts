// Writing devices of a batch to where somebody chose: all files or none, and never over a file they came from.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { type Result, refused, succeeded } from '../../../shared/errors.ts';
import type { ExportFormatId, ExportOutcome } from '../../../shared/model/export.ts';
import type { BatchService } from '../batches/batch-service.ts';
import { isZip } from '../intake/zip.ts';
import { exportFiles } from './export-files.ts';
import { formats } from './formats.ts';
import { ownParts } from './own-parts.ts';
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
      const earlier = await ownParts(target, formats[format]);
      for (const { path } of parts) {
        const there = await fileAt(path);
        if (there === null) continue;
        if (batches.holdsFile(there)) return refused('exportIsOriginal', { path });
        // The person was asked about the one file that was chosen, and nobody exports to an archive.
        const asked = path === target || earlier.includes(path);
        if (!asked || there.isArchive) return refused('exportExists', { path });
      }
      const written = await writeFilesTogether(parts, { replace: true });
      if (!written.ok) return refused(failures[written.code], { path: written.path });
      return succeeded({ ...rest, files: parts.map(({ path, rows }) => ({ path, rows })) });
    },
  };
}

/** What lies at a path, through symbolic links; null when there is nothing that can be read. */
async function fileAt(
  path: string,
): Promise<{ readonly path: string; readonly sha256: string; readonly isArchive: boolean } | null> {
  const sha256 = createHash('sha256');
  let start: Uint8Array | null = null;
  try {
    for await (const chunk of createReadStream(path)) {
      start ??= chunk as Buffer;
      sha256.update(chunk as Buffer);
    }
    const real = await realpath(path);
    return { path: real, sha256: sha256.digest('hex'), isArchive: start !== null && isZip(start) };
  } catch {
    return null;
  }
}
