// The practice tenant as a host sees it: a practice service that already runs somewhere on this machine, or one
// run inside the program, with its state beside the program's own.
import { join } from 'node:path';
import { type Result, refused, succeeded } from '../shared/errors.ts';
import type { Clock } from './core/ports/clock.ts';
import type { Ids } from './core/ports/ids.ts';
import type { Log } from './core/ports/log.ts';
import type { Pace } from './core/registration/registration-port.ts';
import { startPracticeService } from './practice/practice-service.ts';

/** The practice service answers in seconds what a tenant answers in minutes. */
export const practicePace: Pace = {
  polls: [500, 500, 1000, 1000, 2000, 2000, 5000],
  settle: 1500,
  watch: 30_000,
};

export type PracticeTenant = { readonly origin: string; close(): Promise<void> };

/** @param url origin of a running practice service; anything but a loopback address is refused. */
export async function startPractice(
  url: string | null,
  dataFolder: string,
  ports: { readonly clock: Clock; readonly ids: Ids; readonly log: Log },
): Promise<Result<PracticeTenant>> {
  if (url !== null) {
    const origin = loopbackOrigin(url);
    if (origin === null) return refused('practiceNotStarted', { detail: url });
    return succeeded({ origin, close: () => Promise.resolve() });
  }
  try {
    const service = await startPracticeService({
      clock: ports.clock,
      ids: ports.ids,
      stateFile: join(dataFolder, 'practice-tenant.json'),
    });
    if (service.setAside !== null) ports.log('warn', 'practice.setAside', { file: service.setAside });
    return succeeded({ origin: service.url, close: () => service.close() });
  } catch (fault) {
    return refused('practiceNotStarted', { detail: fault instanceof Error ? fault.message : String(fault) });
  }
}

/** Practice data never leaves the machine: only http on a loopback address will do. */
export function loopbackOrigin(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, origin } = new URL(url);
  const loopback = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
  return protocol === 'http:' && loopback ? origin : null;
}
