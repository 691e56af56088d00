import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { defaultDataFolder, readEnvironment } from '../../electron/environment.ts';
import { loopbackOrigin } from '../../electron/practice-tenant.ts';

test('an environment without our variables sets nothing', () => {
  expect(readEnvironment({ PATH: '/bin' })).toEqual({
    ok: true,
    value: { dataFolder: null, practiceUrl: null },
  });
});

test('a folder is made absolute, an address is taken as it is', () => {
  const env = { ENROLLBENCH_DATA: 'bench', ENROLLBENCH_PRACTICE_URL: 'http://127.0.0.1:4000' };
  expect(readEnvironment(env)).toEqual({
    ok: true,
    value: { dataFolder: resolve('bench'), practiceUrl: 'http://127.0.0.1:4000' },
  });
});

test.each([
  ['ENROLLBENCH_DATA', ''],
  ['ENROLLBENCH_PRACTICE_URL', ''],
  ['ENROLLBENCH_PRACTICE_URL', '127.0.0.1:4000'],
  ['ENROLLBENCH_PRACTICE_URL', 'https://127.0.0.1:4000'],
  ['ENROLLBENCH_PRACTICE_URL', 'file:///etc/passwd'],
])('%s="%s" is refused by its name', (variable, value) => {
  expect(readEnvironment({ [variable]: value })).toEqual({ ok: false, variable });
});

test.each<[NodeJS.Platform, Record<string, string>, string]>([
  ['win32', { APPDATA: join('C:', 'Roaming') }, join('C:', 'Roaming', 'Enrollbench')],
  ['win32', {}, join(homedir(), 'AppData', 'Roaming', 'Enrollbench')],
  ['darwin', {}, join(homedir(), 'Library', 'Application Support', 'Enrollbench')],
  ['linux', { XDG_CONFIG_HOME: join('/', 'config') }, join('/', 'config', 'Enrollbench')],
  ['linux', {}, join(homedir(), '.config', 'Enrollbench')],
])('on %s with %j the data is in %s', (platform, env, folder) => {
  expect(defaultDataFolder(platform, env)).toBe(folder);
});

test.each([
  ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ['http://127.0.0.1:4000/practice?x#y', 'http://127.0.0.1:4000'],
  ['http://localhost:4000/', 'http://localhost:4000'],
  ['http://[::1]:4000', 'http://[::1]:4000'],
  ['http://127.1.2.3', 'http://127.1.2.3'],
  ['http://evil.example@127.0.0.1:4000', 'http://127.0.0.1:4000'],
])('%s is on this machine', (url, origin) => {
  expect(loopbackOrigin(url)).toBe(origin);
});

test.each([
  'nonsense',
  'https://127.0.0.1:4000',
  'http://graph.microsoft.com',
  'http://127.0.0.1.evil.example',
  'http://127.0.0.1@evil.example',
  'http://localhost.evil.example',
  'http://10.0.0.1',
  'http://0.0.0.0',
  'http://[::ffff:8.8.8.8]',
  'file:///tmp',
])('%s is not', (url) => {
  expect(loopbackOrigin(url)).toBeNull();
});
