// `practice --port N`: the practice service alone, until interrupted.
import { readFile } from 'node:fs/promises';
import { startPracticeService } from '../practice/practice-service.ts';
import { defaultScenario, parseScenario, type Scenario } from '../practice/scenario.ts';
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import type { ExitCode, Terminal } from './terminal.ts';

export type PracticeCommand = {
  readonly port: string;
  readonly scenario?: string;
  readonly state?: string;
};

export async function practiceCommand(terminal: Terminal, command: PracticeCommand): Promise<ExitCode> {
  const { text, say, out, fail } = terminal;
  const port = /^\d{1,5}$/.test(command.port) ? Number(command.port) : NaN;
  if (!(port <= 65_535)) {
    return fail('notAPort', text('cli.notAPort', { value: command.port }));
  }
  const scenario = await readScenario(terminal, command.scenario);
  if (scenario === null) return 1;
  let service;
  try {
    if (command.state !== undefined) mkdirSync(command.state, { recursive: true });
    service = await startPracticeService({
      port,
      scenario,
      ...(command.state === undefined ? {} : { stateFile: join(command.state, 'practice-tenant.json') }),
    });
  } catch (fault) {
    const taken = fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE';
    const detail = fault instanceof Error ? fault.message : String(fault);
    return taken
      ? fail('portTaken', text('cli.portTaken', { port }))
      : fail('practiceNotStarted', text('error.practiceNotStarted', { detail }));
  }
  // Listened for before the URL is out: whoever reads it may stop the service at once.
  const stopped = interrupted();
  out(service.url);
  terminal.document({ url: service.url });
  say(text('cli.practiceRuns'));
  await stopped;
  await service.close();
  return 0;
}

async function readScenario({ text, fail }: Terminal, path: string | undefined): Promise<Scenario | null> {
  if (path === undefined) return defaultScenario;
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch {
    fail('pathNotFound', `${path}: ${text('problem.pathNotFound')}`);
    return null;
  }
  const parsed = parseScenario(content);
  if (parsed.ok) return parsed.scenario;
  fail('scenarioInvalid', text('cli.scenarioInvalid', { path, problem: parsed.problem }));
  return null;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
