// The main job without a window: both sample sticks merged, registered with the practice service and watched until
// every device is ready, in a folder of its own so that it can be repeated. Ends with 0 only when every device
// that was handed over is ready for its user.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NODE, ROOT, runPinned } from './setup.mjs';

const CLI = join(ROOT, 'electron', 'cli.ts');
const data = mkdtempSync(join(tmpdir(), 'enrollbench-start-'));
const sticks = ['stick-a', 'stick-b'].map((name) => join('samples', name));

const code = runPinned([CLI, 'register', ...sticks, '--profile', 'standard', '--watch', '--data', data]);
// 2 says that two of the sample files need attention, as they are meant to.
const done = (code === 0 || code === 2) && everyDeviceReady();
rmSync(data, { recursive: true, force: true });
process.exit(done ? 0 : 1);

function everyDeviceReady() {
  const status = spawnSync(NODE, [CLI, 'status', '--json', '--data', data], { cwd: ROOT, encoding: 'utf8' });
  const { devices, totals } = JSON.parse(status.stdout);
  return devices.length > 0 && totals.ready === devices.length - totals.draft;
}
