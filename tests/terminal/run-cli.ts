// The terminal program as a person runs it: a process of its own on the pinned Node, real files, a data folder
// that nobody else uses. No test waits for a time; each waits for the process to end or to say something.
import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, vi } from 'vitest';
import type { LedgerEntry } from '../../electron/practice/ledger.ts';
import type { ScenarioInput } from '../../electron/practice/scenario.ts';

// A process, and a registration that takes its time, are slower than a function.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = join(import.meta.dirname, '..', '..');
const CLI = join(ROOT, 'electron', 'cli.ts');

export const STICK_A = join(ROOT, 'samples', 'stick-a');
export const STICK_B = join(ROOT, 'samples', 'stick-b');

const numbered = (count: number, serial: (number: string) => string) =>
  Array.from({ length: count }, (_, index) => serial(String(index + 1).padStart(2, '0')));

/** The device whose file was cut short. */
export const CUT_SERIAL = 'CTS-4F2A7Q07';

/** Every sample device that can be registered; see samples/README.md. */
export const GOOD_SERIALS = [
  ...numbered(11, (number) => `CTS-4F2A7Q${number}`).filter((serial) => serial !== CUT_SERIAL),
  ...numbered(5, (number) => `NWT-88C1${number}`),
  ...numbered(5, (number) => `AWK33B1X${number}`),
  ...numbered(5, (number) => `00427188${number}`),
  ...numbered(4, (number) => `TT ${number}-7Z`),
].sort();

export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** The environment of a plain machine: no language, no data folder, no practice service named. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, LANG: 'C' };
  for (const name of [
    'LC_ALL',
    'LC_MESSAGES',
    'NODE_OPTIONS',
    'ENROLLBENCH_DATA',
    'ENROLLBENCH_PRACTICE_URL',
  ]) {
    Reflect.deleteProperty(env, name);
  }
  return env;
}

function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(command, args, { env: plainEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], ...options });
}

function ended(child: ChildProcess): Promise<Run> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs a command of the terminal to its end. */
export function cli(args: readonly string[], options: { readonly cwd?: string } = {}): Promise<Run> {
  return ended(start(process.execPath, [CLI, ...args], options));
}

/** The same, with options for Node itself. */
export function cliOn(nodeOptions: readonly string[], args: readonly string[]): Promise<Run> {
  return ended(start(process.execPath, [...nodeOptions, CLI, ...args]));
}

/** Starts a command that does not end by itself, or is to be killed. */
export function startCli(args: readonly string[]): { child: ChildProcess; end: Promise<Run> } {
  const child = start(process.execPath, [CLI, ...args]);
  return { child, end: ended(child) };
}

/** Root reads everything, so without its right to; anybody else simply as themselves. */
export function cliBoundByPermissions(args: readonly string[]): Promise<Run> {
  if (process.getuid?.() !== 0) return cli(args);
  const limits = ['--bounding-set=-dac_override,-dac_read_search'];
  return ended(start('setpriv', [...limits, process.execPath, CLI, ...args]));
}

/** Runs a command with --json: standard output must be one document and nothing else. */
export async function cliJson<Document>(args: readonly string[]): Promise<Run & { document: Document }> {
  const run = await cli([...args, '--json']);
  const document = JSON.parse(run.stdout) as Document;
  expect(run.stdout).toBe(`${JSON.stringify(document, null, 2)}\n`);
  return { ...run, document };
}

const folders: string[] = [];
// Registered in each test file that imports this: a worker of the test runner ends without an exit event.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A new empty folder, gone when the test file is done. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'enrollbench-terminal-'));
  folders.push(folder);
  return folder;
}

/** Calls `work` with a folder that holds a device file and may not be read. */
export async function withForbiddenFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(newFolder(), 'forbidden');
  mkdirSync(folder);
  writeFileSync(join(folder, 'devices.csv'), readFileSync(join(STICK_B, 'export.csv')));
  chmodSync(folder, 0o000);
  try {
    return await work(folder);
  } finally {
    chmodSync(folder, 0o700);
  }
}

/** Path and content of every file below a folder: equal before and after means that nothing was touched. */
export function fingerprints(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

export type Practice = {
  readonly url: string;
  ledger(): Promise<readonly LedgerEntry[]>;
  /** Serials in the order in which import requests that were answered with success, or dropped, named them. */
  importedSerials(): Promise<readonly string[]>;
  stop(): Promise<Run>;
};

/** The practice service in a process of its own; every import and assignment takes a fifth of a second. */
export async function startPractice(scenario: ScenarioInput = {}): Promise<Practice> {
  const file = join(newFolder(), 'scenario.json');
  writeFileSync(file, JSON.stringify({ importSeconds: 0.2, assignSeconds: 0.2, ...scenario }));
  const { child, end } = startCli(['practice', '--port', '0', '--scenario', file]);
  const url = await firstLine(child, end);
  const ledger = async () => {
    const answer = await fetch(`${url}/practice/ledger`);
    return ((await answer.json()) as { value: LedgerEntry[] }).value;
  };
  return {
    url,
    ledger,
    importedSerials: async () =>
      (await ledger())
        .filter(({ method, path }) => method === 'POST' && path.endsWith('/import'))
        .filter(({ status }) => status === 200 || status === 'dropped')
        .flatMap(({ serials }) => serials),
    stop: () => {
      child.kill('SIGTERM');
      return end;
    },
  };
}

/** The first line on standard output; fails with what the process said when it ends before. */
export function firstLine(child: ChildProcess, end: Promise<Run>): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part: string) => {
      text += part;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    end.then(
      ({ code, stderr }) => reject(new Error(`ended with ${code}: ${stderr}`)),
      (fault: unknown) => reject(new Error('did not start', { cause: fault })),
    );
  });
}

/** A failure as a person should meet it: words, no stack trace, no name of an error class. */
export function expectSentence(stderr: string): void {
  expect(stderr.trim()).not.toBe('');
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stderr).not.toMatch(/\b\w*Error:|node:internal|file:\/\//);
}

/** What must never stand in a log or on a screen. */
export function expectNoSecrets(text: string): void {
  expect(text).not.toMatch(/[A-Za-z0-9+/]{120,}/);
  expect(text).not.toMatch(/bearer/i);
  expect(text).not.toMatch(/\S@\S/);
}

export type BoardJson = {
  readonly serial: string;
  readonly groupTag: string;
  readonly state: string;
  readonly alreadyRegistered: boolean;
  readonly failure: null | {
    readonly kind: string;
    readonly message: string;
    readonly remedy: string;
    readonly code: number | null;
    readonly name: string;
    readonly requestId: string;
  };
};

export type RegisterJson = {
  readonly batch: string;
  readonly profile: string;
  readonly groupTag: string;
  readonly files: readonly { readonly path: string; readonly problems: readonly { code: string }[] }[];
  readonly queued: number;
  readonly skipped: readonly { readonly serial: string; readonly reason: string }[];
  readonly devices: readonly BoardJson[];
  readonly totals: Readonly<Record<string, number>>;
};

export type StatusJson = {
  readonly connection: string;
  readonly batches: readonly { readonly devices: number; readonly submitted: number }[];
  readonly devices: readonly BoardJson[];
  readonly totals: Readonly<Record<string, number>>;
};
