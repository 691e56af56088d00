// Starts the program's services for a command, and ends them whatever happens.
import { join } from 'node:path';
import { compose, type Services } from '../compose.ts';
import { systemClock } from '../core/ports/clock.ts';
import { fileLog } from '../core/ports/file-log.ts';
import type { Log } from '../core/ports/log.ts';
import { randomIds } from '../core/ports/ids.ts';
import { systemRandom } from '../core/ports/random.ts';
import { systemScheduler } from '../core/ports/scheduler.ts';
import { defaultDataFolder, readEnvironment } from '../environment.ts';
import { loopbackOrigin } from '../practice-tenant.ts';
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
  const url = practiceUrl ?? environment.value.practiceUrl;
  // Before anything is made in the data folder.
  if (url !== null && loopbackOrigin(url) === null) {
    terminal.say(terminal.text('cli.practiceUrlInvalid', { url }));
    return 1;
  }
  const dataFolder = data ?? environment.value.dataFolder ?? defaultDataFolder(process.platform, process.env);
  let log: Log;
  try {
    log = fileLog(join(dataFolder, 'logs', 'enrollbench.log'), systemClock);
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    sayError(terminal, { code: 'dataFolderUnusable', params: { folder: dataFolder, detail }, logId: '' });
    return 1;
  }
  const composed = await compose({
    dataFolder,
    practiceUrl: url,
    ports: {
      clock: systemClock,
      ids: randomIds,
      random: systemRandom,
      scheduler: systemScheduler,
      fetch: (url, init) => fetch(url, init),
      log,
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
