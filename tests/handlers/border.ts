// Main's side of the border without Electron: the dispatcher over the real program.
import type { Result } from '../../shared/errors.ts';
import { callChannel } from '../../shared/ipc/channels.ts';
import { dispatcher } from '../../electron/handlers/dispatch.ts';
import type { Handlers } from '../../electron/handlers/handler-types.ts';
import { handlers } from '../../electron/handlers/handlers.ts';
import { keptLog } from '../fakes/kept-log.ts';
import { startBoth } from '../fakes/program.ts';

export type HostSettings = {
  readonly chosen?: readonly string[] | null;
  readonly languages?: readonly string[];
  /** Puts another handler in the place of one. */
  readonly change?: (all: Handlers) => Handlers;
};

export async function openBorder({
  chosen = null,
  languages = ['en'],
  change = (all) => all,
}: HostSettings = {}) {
  const both = await startBoth();
  const { log, entries } = keptLog();
  const copied: string[] = [];
  const all = handlers(both.program, {
    version: '1.2.3',
    preferredLanguages: () => languages,
    choosePaths: () => Promise.resolve(chosen),
    copyText: (text) => {
      copied.push(text);
      return Promise.resolve();
    },
  });
  const dispatch = dispatcher(change(all), log, () => 'log-1');
  /** Calls as the window would, and gives what it would get. */
  const ask = (call: string, input?: unknown): Promise<Result<unknown>> => {
    const [topic = '', verb = ''] = call.split('.');
    return dispatch(callChannel(topic, verb), input);
  };
  return { ...both, dispatch, ask, entries, copied };
}

export const invalidRequest = { ok: false, error: { code: 'invalidRequest', params: {}, logId: '' } };
