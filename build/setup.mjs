// Set-up: installs what the lock file names, once, and again only when it changes. Runs on any Node from 20.20
// and needs nothing installed; everything after it runs on the pinned Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.enrollbench-setup');
const windows = process.platform === 'win32';

/** The Node that the project is pinned to; the one on the PATH may be too old for better-sqlite3. */
export const NODE = join(ROOT, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** Installs the dependencies unless they are already those of the lock file. */
export function setUp() {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.error('Setting up: installing dependencies (once) …');
  // No package runs a script of its own: better-sqlite3 carries its binaries, and npm would compile it all the same,
  // which needs a compiler and headers. The pinned Node alone has to fetch its binary.
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  npm('rebuild', 'node', '--ignore-scripts=false');
  writeFileSync(STAMP, wanted);
}

/** Runs a script or tool on the pinned Node and returns its exit code. */
export function runPinned(args, options = {}) {
  const result = spawnSync(NODE, args, { cwd: ROOT, stdio: 'inherit', ...options });
  return result.status ?? 1;
}

function npm(...args) {
  const result = spawnSync('npm', [...args, '--loglevel=error'], {
    cwd: ROOT,
    shell: windows,
    // What npm says goes to standard error: standard output belongs to the program, --json above all.
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (result.status === 0) return;
  console.error('Setting up failed: npm could not install the dependencies. Its reason stands above.');
  process.exit(1);
}

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
