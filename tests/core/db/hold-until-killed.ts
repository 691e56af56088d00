// A program of its own for tests that kill one: does what it is told, says so, and waits to be killed.
// Run as `node hold-until-killed.ts lock|batch <folder>`.
import { compose } from '../../../electron/compose.ts';
import { lockDataFolder } from '../../../electron/core/db/data-folder-lock.ts';
import { readDeviceFiles } from '../../../electron/core/intake/read-device-files.ts';
import { systemClock } from '../../../electron/core/ports/clock.ts';
import { randomIds } from '../../../electron/core/ports/ids.ts';
import { silentLog } from '../../../electron/core/ports/log.ts';
import { systemRandom } from '../../../electron/core/ports/random.ts';
import { deviceRows } from './device-rows.ts';

const [task = '', folder = ''] = process.argv.slice(2);

if (task === 'lock') {
  if (lockDataFolder(folder) === null) throw new Error('the folder is in use');
} else {
  const composed = await compose({
    dataFolder: folder,
    practiceUrl: null,
    ports: {
      clock: systemClock,
      ids: randomIds,
      random: systemRandom,
      // Nothing is sent: the test is about what was written.
      scheduler: () => () => undefined,
      fetch: () => Promise.reject(new Error('no network')),
      log: silentLog,
    },
  });
  if (!composed.ok) throw new Error(composed.error.code);
  const { batches } = composed.value;
  const { id } = batches.create('Written just before the battery died');
  const file = { path: 'stick/a.csv', bytes: new TextEncoder().encode(deviceRows) };
  batches.merge(id, [...readDeviceFiles(file)]);
}

process.stdout.write('done\n');
setInterval(() => undefined, 60_000);
