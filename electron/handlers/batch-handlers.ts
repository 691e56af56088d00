// Batches, as the window asks for them. Dropped files arrive as bytes; chosen ones are opened here, because
// main's own dialog found them.
import { succeeded } from '../../shared/errors.ts';
import type { Services } from '../compose.ts';
import { readPaths } from '../core/intake/read-paths.ts';
import type { Handlers } from './handler-types.ts';

export type BatchHost = {
  /** Shows the system's dialog; null when it was closed without a choice. */
  choosePaths(from: 'files' | 'folder'): Promise<readonly string[] | null>;
};

export function batchHandlers({ batches }: Services, host: BatchHost): Handlers['batches'] {
  return {
    list: () => succeeded(batches.list()),
    create: ({ name }) => succeeded(batches.create(name)),
    open: ({ batchId }) => batches.open(batchId),
    deviceFacts: ({ deviceId }) => batches.deviceFacts(deviceId),
    rename: ({ batchId, name }) => batches.rename(batchId, name),
    mergeDropped: ({ batchId, files }) => batches.merge(batchId, files),
    mergeChosen: async ({ batchId, from }) => {
      const paths = await host.choosePaths(from);
      if (paths === null) return succeeded(null);
      const chosen = await readPaths(paths);
      const merged = batches.merge(batchId, chosen.files);
      if (!merged.ok) return merged;
      return succeeded({ ...merged.value, files: [...chosen.unread, ...merged.value.files] });
    },
    pickProfile: ({ batchId, profileId }) => batches.pickProfile(batchId, profileId),
    register: ({ batchId }) => batches.register(batchId),
  };
}
