// Starts the program's services for a command, and ends them whatever happens.
import { compose, type Services } from '../compose.ts';
import { defaultDataFolder, readEnvironment } from '../environment.ts';
import { loopbackOrigin } from '../practice-tenant.ts';
import { systemPorts } from '../system-ports.ts';
import { type ExitCode, failWith, type Terminal } from './terminal.ts';

export type ServiceOptions = { readonly data?: string; readonly practiceUrl?: string };

export async function withServices(
  terminal: Terminal,
  { data, practiceUrl }: ServiceOptions,
  work: (services: Services) => Promise<ExitCode>,
): Promise<ExitCode> {
  const environment = readEnvironment(process.env);
  if (!environment.ok) {
    const { variable } = environment;
    return failWith(terminal, { code: 'environmentInvalid', params: { variable }, logId: '' });
  }
  const url = practiceUrl ?? environment.value.practiceUrl;
  // Before anything is made in the data folder.
  if (url !== null && loopbackOrigin(url) === null) {
    return terminal.fail('practiceUrlInvalid', terminal.text('cli.practiceUrlInvalid', { url }));
  }
  const dataFolder = data ?? environment.value.dataFolder ?? defaultDataFolder(process.platform, process.env);
  const composed = await compose({ dataFolder, practiceUrl: url, ports: systemPorts(dataFolder) });
  if (!composed.ok) {
    return failWith(terminal, composed.error);
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
