// How a hash lies in the database, and that it leaves it as it came.
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { importableDevices } from '../../../electron/core/batches/importable-devices.ts';
import { connect } from '../../../electron/core/db/database.ts';
import { silentLog } from '../../../electron/core/ports/log.ts';
import { soundHash } from '../../fakes/device-files.ts';
import { draft, startBoth } from '../../fakes/program.ts';
import { buildHardwareHash } from '../../fixtures/build-hardware-hash.ts';

const row = z.object({
  id: z.string(),
  compact: z.number().nullable(),
  text: z.string().nullable(),
});

/** Stores one device with this hash; how it lies there, and what would be sent of it. */
async function stored(hash: string) {
  const { program, folder } = await startBoth();
  draft(program, [{ serial: 'SN-1', hash }]);
  const db = connect(join(folder, 'enrollbench.db'), silentLog);
  onTestFinished(() => db.close());
  const found = db.first(
    row,
    `SELECT d.id, LENGTH(c.hash_bytes) AS compact, c.hash_text AS text
     FROM device d JOIN capture c ON c.key = d.capture_key`,
  );
  if (found === null) throw new Error('nothing stored');
  const submission = { deviceId: found.id, importId: 'i', groupTag: 'T' };
  const [sent] = importableDevices(db)([submission]);
  return { ...found, sent };
}

test('a usual hash is kept in a fraction of its length, and leaves identical', async () => {
  const hash = soundHash('SN-1');
  const { compact, text, sent } = await stored(hash);
  expect(hash).toHaveLength(4000);
  expect(text).toBeNull();
  expect(compact).toBeLessThan(1500);
  expect(sent).toEqual({
    importId: 'i',
    serial: 'SN-1',
    productId: '',
    groupTag: 'T',
    assignedUser: '',
    hardwareHash: hash,
  });
});

test('a hash of another size is kept as it came, and leaves identical', async () => {
  const hash = buildHardwareHash({ serial: 'SN-1', manufacturer: 'Contoso', model: 'Bench 1', size: 1200 });
  const { compact, text, sent } = await stored(hash);
  expect(compact).toBeNull();
  expect(text).toBe(hash);
  expect(sent?.hardwareHash).toBe(hash);
});

test('a hash that was broken over lines is kept as it came, and leaves whole', async () => {
  const hash = soundHash('SN-1');
  const wrapped = hash.replace(/^(.{76})/, '$1 ');
  const { text, sent } = await stored(wrapped);
  expect(text).toBe(wrapped);
  expect(sent?.hardwareHash).toBe(hash);
});
