// The status board, as the window asks for it.
import { succeeded } from '../../shared/errors.ts';
import type { Services } from '../compose.ts';
import type { Handlers } from './handler-types.ts';

export function boardHandlers({ batches, board, connection }: Services): Handlers['board'] {
  return {
    snapshot: () => succeeded(board.snapshot()),
    retry: ({ deviceIds }) => succeeded(batches.retry(deviceIds)),
    tryNow: () => {
      connection.tryNow();
      return succeeded(null);
    },
  };
}
