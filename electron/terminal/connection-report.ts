// Says when the service cannot be reached, or asked to wait; nothing while all is well.
import type { Connection } from '../core/outbox/runner.ts';
import type { Terminal } from './terminal.ts';

export function sayConnection({ text, say, language }: Terminal, { state, until }: Connection): void {
  if (state === 'online' || state === 'unknown') return;
  const time = until === null ? '' : new Date(until).toLocaleTimeString(language);
  say(text(`connection.${state}`, { time }));
}
