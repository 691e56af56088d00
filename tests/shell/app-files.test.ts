import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { appFile, CONTENT_SECURITY_POLICY } from '../../electron/shell/app-files.ts';
import { isOurs, ORIGIN, START_PAGE } from '../../electron/shell/origin.ts';

const folder = join(sep, 'programs', 'enrollbench', 'renderer');

test.each([
  ['/index.html', 'index.html', 'text/html; charset=utf-8'],
  ['/assets/main-1a2b.js', join('assets', 'main-1a2b.js'), 'text/javascript; charset=utf-8'],
  ['/assets/main.css?v=1#x', join('assets', 'main.css'), 'text/css; charset=utf-8'],
  ['/a%20b.svg', 'a b.svg', 'image/svg+xml'],
  ['/x/../index.html', 'index.html', 'text/html; charset=utf-8'],
])('%s is a file of the folder', (path, file, type) => {
  expect(appFile(folder, ORIGIN + path)).toEqual({ path: join(folder, file), type });
});

test.each([
  ['nothing', ''],
  ['the folder itself', '/'],
  ['a kind of file that the page has no use for', '/main.js.map'],
  ['a file without a kind', '/LICENSE'],
  ['a database', '/enrollbench.db'],
])('%s is not given out', (_what, path) => {
  expect(appFile(folder, ORIGIN + path)).toBeNull();
});

test.each([
  '/..%2fsecret.html',
  '/..%2F..%2F..%2Fetc%2Fsecret.html',
  '/%2e%2e%2fsecret.html',
  '/assets/..%2f..%2fsecret.html',
  '/..%2frenderer-of-another%2findex.html',
  '/..%5csecret.html',
  '/..\\secret.html',
  '/%5c%5cserver%5cshare%5cindex.html',
  '/C:/Windows/index.html',
  '/c%3a/index.html',
  '/index.html:stream.html',
  '/index.html%00.png',
  '/%00/index.html',
  '/%ff.html',
  '/%.html',
])('%s does not leave the folder', (path) => {
  expect(appFile(folder, ORIGIN + path)).toBeNull();
});

test.each([
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/%2E%2E/%2e./secret.html',
  '/a/../../../secret.html',
  '//secret.html',
])('%s stays inside the folder', (path) => {
  expect(appFile(folder, ORIGIN + path)?.path).toBe(join(folder, 'secret.html'));
});

const lookAlikes = [
  '',
  'index.html',
  'app:',
  'app://',
  'app:enrollbench/index.html',
  'app:///index.html',
  'app://other/index.html',
  'app://enrollbench.example/index.html',
  'app://enrollbench@evil/index.html',
  'app://evil@enrollbench/index.html',
  'app://:pass@enrollbench/index.html',
  'app://enrollbench:80/index.html',
  'app://ENROLLBENCH/index.html',
  'app://enrollbench%00/index.html',
  'apps://enrollbench/index.html',
  'http://enrollbench/index.html',
  'https://app//enrollbench/index.html',
  'file:///programs/enrollbench/renderer/index.html',
  'data:text/html,app://enrollbench/',
  'javascript:app://enrollbench/',
  'blob:app://enrollbench/1',
  'view-source:app://enrollbench/index.html',
  ' https://evil/#app://enrollbench/index.html',
];

test.each(lookAlikes)('"%s" is not our page, and no file is given out for it', (url) => {
  expect(isOurs(url)).toBe(false);
  expect(appFile(folder, url)).toBeNull();
});

test.each([START_PAGE, ORIGIN, `${ORIGIN}/`, `${ORIGIN}/index.html?a=1#b`, 'APP://enrollbench/index.html'])(
  '"%s" is ours',
  (url) => {
    expect(isOurs(url)).toBe(true);
  },
);

test('the content security policy lets in only what the program itself brings', () => {
  const policy = new Map(
    CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:|blob:|ws/);
  expect(policy.get('default-src')).toEqual([`'none'`]);
  expect(policy.get('script-src')).toEqual([`'self'`]);
  // Not covered by default-src.
  for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
    expect(policy.get(name)).toEqual([`'none'`]);
});
