// One handler per call of the contract, with its types; a missing one does not compile.
import type { Result } from '../../shared/errors.ts';
import type { CallInput, CallOutput, Calls } from '../../shared/ipc/contract.ts';

export type Handlers = {
  readonly [T in keyof Calls]: {
    readonly [V in keyof Calls[T]]: (
      input: CallInput<T, V>,
    ) => Result<CallOutput<T, V>> | Promise<Result<CallOutput<T, V>>>;
  };
};
