// `npm test`: set-up, then everything in one run: format, lint with the layer rules, types, unit, e2e. Each check
// counts as one test. Goes on after a failure, and ends with `N passed, N failed` for the whole run.
// `--only=format,lint,types,unit` runs some of it.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runPinned, setUp } from './setup.mjs';

const UNIT_RESULTS = join(ROOT, 'test-results', 'unit.json');
const E2E_RESULTS = join(ROOT, 'test-results', 'e2e.json');

const only = process.argv.find((each) => each.startsWith('--only='))?.slice('--only='.length);
const wanted = only === undefined ? null : new Set(only.split(','));

setUp();
// Imported only now: what they need may just have been installed.
const { electronBinary, hasDisplay } = await import('./electron-binary.mjs');
const { chromium } = await import('./chromium.mjs');
rmSync(join(ROOT, 'test-results'), { recursive: true, force: true });
mkdirSync(join(ROOT, 'test-results'));

const total = { passed: 0, failed: 0, skipped: 0 };
const troubled = [];

stage('format', () => check(tool('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.'));
stage('lint', () => check(tool('eslint', 'bin/eslint.js'), '--max-warnings=0', '.'));
stage('types', () => check(tool('typescript', 'bin/tsc'), '--build'));
stage('unit', () => {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`];
  const code = runPinned([tool('vitest', 'vitest.mjs'), ...args]);
  return counted(code, UNIT_RESULTS, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
});
stage('e2e', () => {
  if (runPinned([join(ROOT, 'build', 'bundle.mjs')]) !== 0) return { passed: 0, failed: 1, skipped: 0 };
  const launcher = chooseLauncher();
  if (launcher === null) return { passed: 0, failed: 1, skipped: 0 };
  console.log(`e2e launcher: ${launcher.said}`);
  const env = { ...process.env, ...launcher.env };
  const code = runPinned([tool('@playwright/test', 'cli.js'), 'test'], { env });
  return counted(code, E2E_RESULTS, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
});

const { passed, failed, skipped } = total;
if (troubled.length > 0) console.log(`\nLook above at: ${troubled.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function stage(name, run) {
  if (wanted !== null && !wanted.has(name)) return;
  console.log(`\n— ${name}`);
  const result = run();
  if (result.failed > 0) troubled.push(name);
  for (const key of Object.keys(total)) total[key] += result[key];
}

function check(...args) {
  const fine = runPinned(args) === 0;
  return { passed: fine ? 1 : 0, failed: fine ? 0 : 1, skipped: 0 };
}

/** A runner that broke before it could count, or that says nothing failed and yet ends badly, is one failure. */
function counted(code, file, read) {
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function chooseLauncher() {
  const electron = hasDisplay() ? electronBinary() : null;
  if (electron !== null) return { said: 'Electron', env: { ENROLLBENCH_ELECTRON: electron } };
  const browser = chromium();
  if (browser === null) return null;
  const why = hasDisplay() ? 'Electron’s binary could not be fetched' : 'there is no display for Electron';
  return {
    said: `the stand-in over Chromium (${browser}), because ${why}`,
    env: { ENROLLBENCH_CHROMIUM: browser },
  };
}

function tool(name, file) {
  return join(ROOT, 'node_modules', name, file);
}
