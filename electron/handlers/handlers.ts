// All handlers together. Each is short: the input is already parsed, the work is a service's, the reply a Result.
import type { Services } from '../compose.ts';
import { appHandlers, type AppHost } from './app-handlers.ts';
import { batchHandlers, type BatchHost } from './batch-handlers.ts';
import { boardHandlers } from './board-handlers.ts';
import { draftHandlers } from './draft-handlers.ts';
import type { Handlers } from './handler-types.ts';
import { mergeHandlers, type MergeHost } from './merge-handlers.ts';

export function handlers(services: Services, host: AppHost & BatchHost & MergeHost): Handlers {
  return {
    app: appHandlers(services, host),
    batches: batchHandlers(services, host),
    merging: mergeHandlers(services, host),
    drafts: draftHandlers(services),
    board: boardHandlers(services),
  };
}
