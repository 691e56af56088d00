// The border itself: a channel and whatever came with it in, a Result out. Parses before it calls; a fault is
// logged under an id and leaves as a plain `internal` error.
import { type Result, refused } from '../../shared/errors.ts';
import { callChannel } from '../../shared/ipc/channels.ts';
import { calls } from '../../shared/ipc/contract.ts';
import type { Ids } from '../core/ports/ids.ts';
import type { Log } from '../core/ports/log.ts';
import type { Handlers } from './handler-types.ts';

export type Dispatch = (channel: string, input: unknown) => Promise<Result<unknown>>;

type AnyCall = { readonly input: { safeParse(value: unknown): { success: boolean; data?: unknown } } };
type AnyHandler = (input: unknown) => Result<unknown> | Promise<Result<unknown>>;

export function dispatcher(handlers: Handlers, log: Log, ids: Ids): Dispatch {
  const routes = new Map<string, { call: AnyCall; handle: AnyHandler }>();
  for (const [topic, verbs] of Object.entries(calls)) {
    const topicHandlers = handlers[topic as keyof Handlers] as Record<string, AnyHandler>;
    for (const [verb, call] of Object.entries(verbs as Record<string, AnyCall>)) {
      const handle = topicHandlers[verb];
      if (handle === undefined) throw new Error(`no handler for ${topic}.${verb}`);
      routes.set(callChannel(topic, verb), { call, handle });
    }
  }
  return async (channel, input) => {
    const route = routes.get(channel);
    if (route === undefined) return refused('invalidRequest');
    const parsed = route.call.input.safeParse(input);
    if (!parsed.success) {
      log('warn', 'ipc.invalid', { channel });
      return refused('invalidRequest');
    }
    try {
      return await route.handle(parsed.data);
    } catch (fault) {
      const logId = ids();
      log('error', 'ipc.broken', {
        channel,
        logId,
        message: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
      });
      return refused('internal', {}, logId);
    }
  };
}
