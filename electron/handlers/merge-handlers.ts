// Bringing files into a batch. Dropped files arrive as bytes; chosen ones are opened by main, because main's own dialog
// found them.
import { succeeded } from '../../shared/errors.ts';
import type { Services } from '../compose.ts';
import type { Handlers } from './handler-types.ts';

export type MergeHost = {
  /** Shows the system's dialog; null when it was closed without a choice. */
  choosePaths(from: 'files' | 'folder'): Promise<readonly string[] | null>;
};

export function mergeHandlers({ merging }: Services, host: MergeHost): Handlers['merging'] {
  return {
    begin: ({ batchId }) => merging.begin(batchId),
    addDropped: ({ jobId, files }) => merging.addFiles(jobId, files),
    addChosen: async ({ jobId, from }) => {
      const paths = await host.choosePaths(from);
      if (paths === null) return succeeded(false);
      const added = await merging.addPaths(jobId, paths);
      return added.ok ? succeeded(true) : added;
    },
    finish: ({ jobId }) => merging.finish(jobId),
    cancel: ({ jobId }) => merging.cancel(jobId),
  };
}
