// Finds Electron's binary, fetching it when it can be had. The npm package is a downloader: on a machine that
// reaches only a package registry its binary is not to be had, and that is an answer, not a fault.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, ROOT } from './setup.mjs';

const PACKAGE = join(ROOT, 'node_modules', 'electron');
const PATIENCE_MS = 120_000;

/** Path of the binary when it is already there, else null. */
export function installedElectron() {
  const pathFile = join(PACKAGE, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const path = join(PACKAGE, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(path) ? path : null;
}

/** The same, after trying to fetch it. */
export function electronBinary() {
  const present = installedElectron();
  if (present !== null) return present;
  const fetched = spawnSync(NODE, [join(PACKAGE, 'install.js')], { stdio: 'ignore', timeout: PATIENCE_MS });
  return fetched.status === 0 ? installedElectron() : null;
}

/** Whether a window can be shown at all. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}
