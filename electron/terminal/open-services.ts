// Starts the program's services for a command, and ends them whatever happens.
import { join } from 'node:path';
import { compose, type Services } from '../compose.ts';
import { systemClock } from '../core/ports/clock.ts';
import { fileLog } from '../core/ports/file-log.ts';
import { randomIds } from '../core/ports/ids.ts';
import { systemRandom } from '../core/ports/random.ts';
import { systemScheduler } from '../core/ports/scheduler.ts';
import { defaultDataFolder, readEnvironment } from '../environment.ts';
import { type ExitCode, sayError, type Terminal } from './terminal.ts';

export type ServiceOptions = { readonly data?: string; readonly practiceUrl?: string };

export async function withServices(
  terminal: Terminal,
  { data, practiceUrl }: ServiceOptions,
  work: (services: Services) => Promise<ExitCode>,
): Promise<ExitCode> {
  const environment = readEnvironment(process.env);
  if (!environment.ok) {
    const { variable } = environment;
    sayError(terminal, { code: 'environmentInvalid', params: { variable }, logId: '' });
    return 1;
  }
  const dataFolder = data ?? environment.value.dataFolder ?? defaultDataFolder(process.platform, process.env);
  const composed = await compose({
    dataFolder,
    practiceUrl: practiceUrl ?? environment.value.practiceUrl,
    ports: {
      clock: systemClock,
      ids: randomIds,
      random: systemRandom,
      scheduler: systemScheduler,
      fetch: (url, init) => fetch(url, init),
      log: fileLog(join(dataFolder, 'logs', 'enrollbench.log'), systemClock),
    },
  });
  if (!composed.ok) {
    sayError(terminal, composed.error);
    return 1;
  }
  const services = composed.value;
  if (services.databaseSetAside !== null) {
    terminal.say(terminal.text('app.databaseSetAside', { file: services.databaseSetAside }));
  }
  try {
    return await work(services);
  } finally {
    await services.close();
  }
}
