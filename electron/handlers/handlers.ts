// All handlers together. Each is short: the input is already parsed, the work is a service's, the reply a Result.
import type { Services } from '../compose.ts';
import { appHandlers, type AppHost } from './app-handlers.ts';
import { batchHandlers, type BatchHost } from './batch-handlers.ts';
import { boardHandlers } from './board-handlers.ts';
import type { Handlers } from './handler-types.ts';

export function handlers(services: Services, host: AppHost & BatchHost): Handlers {
  return {
    app: appHandlers(services, host),
    batches: batchHandlers(services, host),
    board: boardHandlers(services),
  };
}
