import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cli, expectSentence, firstLine, newFolder, type Run, startCli } from './run-cli.ts';

const running: { child: { kill: (signal: NodeJS.Signals) => boolean }; end: Promise<Run> }[] = [];

afterEach(async () => {
  for (const { child, end } of running.splice(0)) {
    child.kill('SIGKILL');
    await end;
  }
});

function start(args: readonly string[] = []) {
  const started = startCli(['practice', ...args]);
  running.push(started);
  return started;
}

describe('the practice service', () => {
  it('prints its address, answers there, and ends well when told to', async () => {
    const { child, end } = start();
    const url = await firstLine(child, end);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const answer = await fetch(`${url}/practice/state`);
    expect(answer.status).toBe(200);
    child.kill('SIGTERM');
    const run = await end;
    expect(run.code).toBe(0);
    expect(run.stdout).toBe(`${url}\n`);
  });

  it('ends well on Ctrl+C too', async () => {
    const { child, end } = start();
    await firstLine(child, end);
    child.kill('SIGINT');
    expect((await end).code).toBe(0);
  });

  it('prints one document with --json', async () => {
    const { child, end } = start(['--json']);
    await firstLine(child, end);
    child.kill('SIGTERM');
    const document = JSON.parse((await end).stdout) as { url: string };
    expect(Object.keys(document)).toEqual(['url']);
    expect(document.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('says that its port is taken', async () => {
    const { child, end } = start();
    const { port } = new URL(await firstLine(child, end));
    const run = await cli(['practice', '--port', port]);
    expect(run.code).toBe(1);
    expectSentence(run.stderr);
    expect(run.stderr).toBe(`Port ${port} is not free. Choose another one.\n`);
  });

  it.each(['65536', '-1', 'eighty', '80.5', ''])('refuses the port "%s"', async (port) => {
    const run = await cli(['practice', `--port=${port}`]);
    expect(run.code).toBe(1);
    expectSentence(run.stderr);
    expect(run.stdout).toBe('');
  });

  it.each([
    { what: 'that is no JSON', content: '{', says: 'not valid JSON' },
    { what: 'with a misspelt key', content: '{"divices":{}}', says: 'divices' },
    { what: 'with an outcome that does not exist', content: '{"devices":{"A":"exploded"}}', says: 'devices' },
  ])('refuses a scenario $what', async ({ content, says }) => {
    const file = join(newFolder(), 'scenario.json');
    writeFileSync(file, content);
    const run = await cli(['practice', '--scenario', file]);
    expect(run.code).toBe(1);
    expectSentence(run.stderr);
    expect(run.stderr).toContain(`The scenario in ${file} cannot be used`);
    expect(run.stderr).toContain(says);
  });

  it('refuses a scenario that is not there', async () => {
    const run = await cli(['practice', '--scenario', join(newFolder(), 'none.json')]);
    expect(run.code).toBe(1);
    expectSentence(run.stderr);
  });
});
