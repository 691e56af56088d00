import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, cliOn, STICK_B, startCli } from './run-cli.ts';

test('a Node that is too old is told so in one sentence, instead of a silent crash', async () => {
  const older =
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })";
  const run = await cliOn([`--import=data:text/javascript,${encodeURIComponent(older)}`], ['status']);
  expect(run).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Enrollbench needs Node 22 or newer; this is Node 20.20.2.\n',
  });
});

test('a reader that closes the pipe early ends the program without a word', async () => {
  const { child, end } = startCli(['decode', join(STICK_B, 'export.csv')]);
  child.stdout?.destroy();
  const { stderr } = await end;
  expect(stderr).not.toMatch(/\n\s+at |EPIPE/);
});

test('an unknown language is refused, not replaced', async () => {
  const run = await cli(['status', '--lang', 'de']);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('en, fr, sv, nl');
});
