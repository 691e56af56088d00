// Main's side of the border without Electron: the dispatcher over the real program.
import type { Result } from '../../shared/errors.ts';
import { callChannel } from '../../shared/ipc/channels.ts';
import type { DeviceFile } from '../../electron/core/intake/read-device-file.ts';
import { dispatcher } from '../../electron/handlers/dispatch.ts';
import type { Handlers } from '../../electron/handlers/handler-types.ts';
import { handlers } from '../../electron/handlers/handlers.ts';
import { keptLog } from '../fakes/kept-log.ts';
import { startBoth, valueOf } from '../fakes/program.ts';

export type HostSettings = {
  readonly chosen?: readonly string[] | null;
  /** What the dialog for a new file answers. */
  readonly target?: string | null;
  readonly languages?: readonly string[];
  /** Puts another handler in the place of one. */
  readonly change?: (all: Handlers) => Handlers;
};

export async function openBorder({
  chosen = null,
  target = null,
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
    chooseTarget: () => Promise.resolve(target),
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
  /** Merges dropped files in the three steps that the window takes; the answer of the last. */
  const drop = async (batchId: string, files: readonly DeviceFile[]): Promise<Result<unknown>> => {
    const { jobId } = valueOf(await ask('merging.begin', { batchId })) as { jobId: string };
    valueOf(await ask('merging.addDropped', { jobId, files }));
    return ask('merging.finish', { jobId });
  };
  return { ...both, dispatch, ask, drop, entries, copied };
}

export const invalidRequest = { ok: false, error: { code: 'invalidRequest', params: {}, logId: '' } };
