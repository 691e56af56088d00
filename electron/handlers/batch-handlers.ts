// Batches, as the window asks for them.
import { succeeded } from '../../shared/errors.ts';
import type { Services } from '../compose.ts';
import type { Handlers } from './handler-types.ts';

export type BatchHost = {
  /**
   * Shows the system's dialog for a new file, which asks before one is replaced; null when it was closed.
   * @param name what the file is called unless the person says otherwise, with its extension.
   */
  chooseTarget(name: string): Promise<string | null>;
};

export function batchHandlers({ batches, exports }: Services, host: BatchHost): Handlers['batches'] {
  return {
    list: () => succeeded(batches.list()),
    create: ({ name }) => succeeded(batches.create(name)),
    open: ({ batchId }) => batches.open(batchId),
    rename: ({ batchId, name }) => batches.rename(batchId, name),
    pickProfile: ({ batchId, profileId }) => batches.pickProfile(batchId, profileId),
    register: ({ batchId }) => batches.register(batchId),
    export: async ({ batchId, format, deviceIds }) => {
      const batch = batches.find(batchId);
      if (!batch.ok) return batch;
      const target = await host.chooseTarget(exports.suggestedName(batch.value.name, format));
      if (target === null) return succeeded(null);
      return exports.write(batchId, format, deviceIds, target);
    },
  };
}
