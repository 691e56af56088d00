// One handler per call of the contract; a missing one does not compile. Handlers are short: the input is already
// parsed, the work is a service's, the reply is a Result.
import type { Result } from '../../shared/errors.ts';
import type { CallInput, CallOutput, Calls } from '../../shared/ipc/contract.ts';
import type { Services } from '../compose.ts';
import { appHandlers, type AppHost } from './app-handlers.ts';
import { batchHandlers, type BatchHost } from './batch-handlers.ts';
import { boardHandlers } from './board-handlers.ts';

export type Handlers = {
  readonly [T in keyof Calls]: {
    readonly [V in keyof Calls[T]]: (
      input: CallInput<T, V>,
    ) => Result<CallOutput<T, V>> | Promise<Result<CallOutput<T, V>>>;
  };
};

export function handlers(services: Services, host: AppHost & BatchHost): Handlers {
  return {
    app: appHandlers(services, host),
    batches: batchHandlers(services, host),
    board: boardHandlers(services),
  };
}
