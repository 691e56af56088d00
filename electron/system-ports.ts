// The ports as a running program has them: the machine's clock, randomness, timers and network, and the log file in
// the data folder. Tests bring their own.
import { join } from 'node:path';
import type { Ports } from './compose.ts';
import { systemClock } from './core/ports/clock.ts';
import { fileLog } from './core/ports/file-log.ts';
import { randomIds } from './core/ports/ids.ts';
import { systemRandom } from './core/ports/random.ts';
import { systemScheduler } from './core/ports/scheduler.ts';

export function systemPorts(dataFolder: string): Ports {
  return {
    clock: systemClock,
    ids: randomIds,
    random: systemRandom,
    scheduler: systemScheduler,
    fetch: (url, init) => fetch(url, init),
    log: fileLog(join(dataFolder, 'logs', 'enrollbench.log'), systemClock),
  };
}
