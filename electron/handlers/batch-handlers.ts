// Batches, as the window asks for them. Dropped files arrive as bytes; chosen ones are opened here, because
// main's own dialog found them.
import { readFile } from 'node:fs/promises';
import { succeeded } from '../../shared/errors.ts';
import type { FileReport } from '../../shared/model/intake.ts';
import type { Services } from '../compose.ts';
import type { IncomingFile } from '../core/batches/batch-service.ts';
import { collectFiles } from '../core/intake/collect-files.ts';
import type { Handlers } from './handlers.ts';

export type BatchHost = {
  /** Shows the system's dialog; null when it was closed without a choice. */
  choosePaths(from: 'files' | 'folder'): Promise<readonly string[] | null>;
};

export function batchHandlers({ batches }: Services, host: BatchHost): Handlers['batches'] {
  return {
    list: () => succeeded(batches.list()),
    create: ({ name }) => succeeded(batches.create(name)),
    open: ({ batchId }) => batches.open(batchId),
    rename: ({ batchId, name }) => batches.rename(batchId, name),
    mergeDropped: ({ batchId, files }) => batches.merge(batchId, files),
    mergeChosen: async ({ batchId, from }) => {
      const paths = await host.choosePaths(from);
      if (paths === null) return succeeded(null);
      const chosen = await readChosen(paths);
      const merged = batches.merge(batchId, chosen.files);
      if (!merged.ok) return merged;
      return succeeded({ ...merged.value, files: [...chosen.unread, ...merged.value.files] });
    },
    pickProfile: ({ batchId, profileId }) => batches.pickProfile(batchId, profileId),
    register: ({ batchId }) => batches.register(batchId),
  };
}

async function readChosen(
  paths: readonly string[],
): Promise<{ files: IncomingFile[]; unread: FileReport[] }> {
  const collected = await collectFiles(paths);
  const files: IncomingFile[] = [];
  const unread: FileReport[] = collected.problems.map(({ path, problem }) => report(path, [problem]));
  for (const { path } of collected.files) {
    try {
      files.push({ path, bytes: await readFile(path) });
    } catch {
      unread.push(report(path, [{ line: null, code: 'pathNotReadable', params: {} }]));
    }
  }
  return { files, unread };
}

function report(path: string, problems: FileReport['problems']): FileReport {
  return { path, encoding: null, delimiter: null, rows: 0, problems };
}
