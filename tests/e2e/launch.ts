// Starts the built program for a test: in Electron where its binary is there, else in the stand-in. The test drives
// the page the same way in both.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { _electron, chromium, type Page } from '@playwright/test';

const ROOT = join(import.meta.dirname, '..', '..');

export type Program = {
  readonly page: Page;
  /** As the power button does it: no farewell, no clean-up. */
  kill(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the program has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** The next dialog for files or folders is answered with these paths. */
  answerDialog(paths: readonly string[]): Promise<void>;
  /** The next dialog for where to write is answered with this path. */
  answerSaveDialog(path: string): Promise<void>;
};

export type LaunchOptions = {
  readonly dataFolder: string;
  readonly practiceUrl: string;
  readonly language?: string;
};

export function launch(options: LaunchOptions): Promise<Program> {
  return process.env['ENROLLBENCH_ELECTRON'] === undefined ? launchStandin(options) : launchElectron(options);
}

function environment({ dataFolder, practiceUrl, language = 'en' }: LaunchOptions): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(inherited),
    ENROLLBENCH_DATA: dataFolder,
    ENROLLBENCH_PRACTICE_URL: practiceUrl,
    ENROLLBENCH_STANDIN: 'headless',
    LANG: language,
  };
}

async function launchStandin(options: LaunchOptions): Promise<Program> {
  const child = spawn(process.execPath, [join(ROOT, 'tests', 'electron-standin', 'run.ts')], {
    env: environment(options),
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that a kill takes its Chromium along as it takes Electron's.
    detached: true,
  });
  const browser = await chromium.connectOverCDP(await devtoolsAddress(child));
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the stand-in opened no window');
  const ended = exited(child);
  return {
    page,
    ended,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
    answerDialog: (paths) => {
      page.once('dialog', (dialog) => void dialog.accept(paths.join('|')));
      return Promise.resolve();
    },
    answerSaveDialog: (path) => {
      page.once('dialog', (dialog) => void dialog.accept(path));
      return Promise.resolve();
    },
  };
}

async function devtoolsAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the stand-in has no output');
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('{"devtools"')) return (JSON.parse(line) as { devtools: string }).devtools;
  }
  throw new Error('the program ended before it opened a window');
}

function exited(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

async function launchElectron(options: LaunchOptions): Promise<Program> {
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const program = await _electron.launch({ args: [ROOT, ...sandbox], env: environment(options) });
  const page = await program.firstWindow();
  const ended = exited(program.process());
  return {
    page,
    ended,
    kill: async () => {
      program.process().kill('SIGKILL');
      await ended;
    },
    close: () => program.close(),
    answerDialog: (paths) =>
      program.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
        },
        [...paths],
      ),
    answerSaveDialog: (path) =>
      program.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, path),
  };
}
