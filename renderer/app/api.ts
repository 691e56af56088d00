// The contract as functions: `api.batches.create({ name })`. Every answer is a Result; nothing here throws.
import { refused, type Result } from '../../shared/errors.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import { callChannel, callNames, eventChannel } from '../../shared/ipc/channels.ts';
import type {
  CallInput,
  CallOutput,
  Calls,
  EventName,
  EventPayload,
  Topic,
} from '../../shared/ipc/contract.ts';

declare global {
  interface Window {
    readonly enrollbench: Bridge;
  }
}

type Args<Input> = Input extends undefined ? [] : [input: Input];

export type Api = {
  readonly [T in Topic]: {
    readonly [V in keyof Calls[T]]: (...args: Args<CallInput<T, V>>) => Promise<Result<CallOutput<T, V>>>;
  };
};

export const api = Object.fromEntries(
  Object.entries(callNames).map(([topic, verbs]) => [
    topic,
    Object.fromEntries(
      verbs.map((verb) => [verb, (input?: unknown) => send(callChannel(topic, verb), input)]),
    ),
  ]),
) as Api;

export function subscribe<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): () => void {
  return window.enrollbench.subscribe(eventChannel(name), (payload) =>
    listener(payload as EventPayload<Name>),
  );
}

async function send(channel: string, input: unknown): Promise<Result<unknown>> {
  try {
    return (await window.enrollbench.call(channel, input)) as Result<unknown>;
  } catch {
    return refused('internal');
  }
}
