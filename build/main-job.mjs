// The main job without a window: both sample sticks, merged, registered with the practice service and watched
// until every device is ready, in a folder of its own so that it can be repeated.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, runPinned } from './setup.mjs';

const data = mkdtempSync(join(tmpdir(), 'enrollbench-start-'));
const sticks = ['stick-a', 'stick-b'].map((name) => join('samples', name));
const code = runPinned([
  join(ROOT, 'electron', 'cli.ts'),
  ...['register', ...sticks, '--profile', 'standard', '--watch', '--data', data],
]);
rmSync(data, { recursive: true, force: true });
// 2 says that some sample files need attention, as they are meant to; the job itself was done.
process.exit(code === 2 ? 0 : code);
