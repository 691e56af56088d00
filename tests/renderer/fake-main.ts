// A main process for the window's stores: answers by channel, remembers what it was asked, and can send events.
import { vi } from 'vitest';
import type { Result } from '../../shared/errors.ts';
import { succeeded } from '../../shared/errors.ts';

type Answer = (input: unknown) => Result<unknown> | Promise<Result<unknown>>;

export type FakeMain = {
  /** The calls so far, without `call:`. */
  readonly asked: string[];
  answer(name: string, answer: Answer): void;
  send(event: string, payload: unknown): void;
};

export function fakeMain(): FakeMain {
  const asked: string[] = [];
  const answers = new Map<string, Answer>();
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  vi.stubGlobal('window', {
    enrollbench: {
      call: async (channel: string, input: unknown) => {
        const name = channel.replace('call:', '');
        asked.push(name);
        return (await answers.get(name)?.(input)) ?? succeeded(null);
      },
      subscribe: (channel: string, listener: (payload: unknown) => void) => {
        const those = listeners.get(channel) ?? new Set();
        listeners.set(channel, those.add(listener));
        return () => those.delete(listener);
      },
    },
  });
  return {
    asked,
    answer: (name, answer) => answers.set(name, answer),
    send: (event, payload) => listeners.get(`event:${event}`)?.forEach((listener) => listener(payload)),
  };
}
