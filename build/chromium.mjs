// Finds a Chromium for the end-to-end tests and for the window without Electron: the machine's own, else
// Debian's package, else Playwright's download, else a sentence on how to get one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { NODE, ROOT } from './setup.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium that is already on the machine, else null. */
export function installedChromium() {
  const named = process.env.ENROLLBENCH_CHROMIUM;
  if (named !== undefined && existsSync(named)) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const folder of folders) {
    for (const name of NAMES) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  return playwrightsOwn();
}

/** The same, after trying to install one. Null, with the reason printed, when none is to be had. */
export function chromium() {
  const present = installedChromium();
  if (present !== null) return present;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('Installing Chromium from the system’s packages …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore', env });
    const packaged = installedChromium();
    if (packaged !== null) return packaged;
  }
  console.error('Fetching Playwright’s Chromium …');
  const cli = join(ROOT, 'node_modules', 'playwright-core', 'cli.js');
  spawnSync(NODE, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  const fetched = playwrightsOwn();
  if (fetched === null) {
    console.error(
      'No Chromium was found and none could be fetched. Install one (Debian: apt-get install chromium), ' +
        'or name it in ENROLLBENCH_CHROMIUM, and run this again.',
    );
  }
  return fetched;
}

function playwrightsOwn() {
  const script = "import { chromium } from 'playwright-core'; console.log(chromium.executablePath());";
  const asked = spawnSync(NODE, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' });
  const path = asked.stdout?.trim() ?? '';
  return path !== '' && existsSync(path) ? path : null;
}
