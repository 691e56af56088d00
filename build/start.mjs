// `npm start`: runs the program in the best way that this machine allows, and says which and why in one line.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, runPinned, setUp } from './setup.mjs';

setUp();
// Imported only now: what they need may just have been installed.
const { electronBinary, hasDisplay } = await import('./electron-binary.mjs');
const { installedChromium } = await import('./chromium.mjs');

const display = hasDisplay();
const electron = display ? electronBinary() : null;
const chromium = display && electron === null ? installedChromium() : null;

if (electron !== null) {
  say('the window in Electron');
  build();
  process.exit(spawnSync(electron, [ROOT, ...sandbox()], { stdio: 'inherit' }).status ?? 1);
}
if (chromium !== null) {
  say('the window in Chromium, through the stand-in, because Electron’s binary could not be fetched');
  build();
  const launcher = join(ROOT, 'tests', 'electron-standin', 'run.ts');
  process.exit(runPinned([launcher], { env: { ...process.env, ENROLLBENCH_CHROMIUM: chromium } }));
}
say(
  display
    ? 'the main job in the terminal, because neither Electron nor a Chromium is to be had here'
    : 'the main job in the terminal, because there is no display',
);
process.exit(runPinned([join(ROOT, 'build', 'main-job.mjs')]));

function say(what) {
  console.log(`Enrollbench runs ${what}.`);
}

function build() {
  if (runPinned([join(ROOT, 'build', 'bundle.mjs')]) !== 0) process.exit(1);
}

/** Chromium refuses to sandbox as root on Linux. */
function sandbox() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
