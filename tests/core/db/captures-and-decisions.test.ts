// What a database of the first layout becomes: nothing in it is lost.
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { batchService } from '../../../electron/core/batches/batch-service.ts';
import { draftService } from '../../../electron/core/batches/draft-service.ts';
import { boardService } from '../../../electron/core/board/board-service.ts';
import { connect, type Database } from '../../../electron/core/db/database.ts';
import { foundation } from '../../../electron/core/db/migrations/0010-foundation.ts';
import { migrations } from '../../../electron/core/db/migrations/all.ts';
import { migrate } from '../../../electron/core/db/open-database.ts';
import { compactHash } from '../../../electron/core/hardware-hash/compact.ts';
import { readDeviceFiles } from '../../../electron/core/intake/read-device-files.ts';
import { outboxService } from '../../../electron/core/outbox/outbox-service.ts';
import { randomIds } from '../../../electron/core/ports/ids.ts';
import { silentLog } from '../../../electron/core/ports/log.ts';
import { deviceFile, soundHash } from '../../fakes/device-files.ts';
import { valueOf } from '../../fakes/program.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

const now = Date.UTC(2026, 9, 6);
const reasons = '[{"code":"tagConflict","params":{"tags":"Kiosk · Office"}}]';

function oldDatabase(): Database {
  const db = connect(join(tempFolder(), 'a.db'), silentLog);
  onTestFinished(() => db.close());
  migrate(db, [foundation]);
  db.script(`
    INSERT INTO batch VALUES ('11111111-1111-4111-8111-111111111111', 'practice', 'Rack 4', 'kiosk', 1, 1);
    INSERT INTO source_file (batch_id, path, sha256, encoding, delimiter, row_count, problems, added_at)
      VALUES ('11111111-1111-4111-8111-111111111111', 'a.csv', 'aa', 'utf-8', ',', 2, '[]', 1),
             ('11111111-1111-4111-8111-111111111111', 'b.csv', 'bb', 'utf-8', ',', 1, '[]', 1);`);
  const device = (
    id: string,
    position: number,
    serial: string,
    more: { verdict: string; sources: string },
  ) => {
    const hash = compactHash(soundHash(serial));
    db.run(
      `INSERT INTO device VALUES (:id, '11111111-1111-4111-8111-111111111111', :position, :serial, 'Contoso', 'Bench 1',
         'P', 'Kiosk', 'kim@contoso.example', :hash, NULL, :verdict, :reasons, :sources, 1)`,
      { id, position, serial, reasons, ...more, hash: hash.form === 'compact' ? hash.bytes : null },
    );
  };
  const sources = '[{"path":"a.csv","line":2},{"path":"b.csv","line":2}]';
  device('22222222-2222-4222-8222-222222222222', 0, '0042', { verdict: 'check', sources });
  device('33333333-3333-4333-8333-333333333333', 1, 'SN-2', {
    verdict: 'ready',
    sources: '[{"path":"a.csv","line":3}]',
  });
  db.run(
    `INSERT INTO submission VALUES ('33333333-3333-4333-8333-333333333333', 'practice', 'SN-2', 'i', 'T', 'ready', 1, 1, 0,
       NULL, 1, NULL, '[]', 'r', 0, NULL)`,
  );
  return db;
}

function servicesOn(db: Database) {
  const board = boardService(db);
  const parts = { db, tenant: 'practice', board, clock: () => now, ids: randomIds };
  const outbox = outboxService({ ...parts, wake: () => undefined });
  return { board, batches: batchService({ ...parts, outbox }), drafts: draftService(parts) };
}

test('batches, files, devices, their hashes and what was sent are all there', () => {
  const db = oldDatabase();
  migrate(db, migrations);
  const { batches, board, drafts } = servicesOn(db);
  const id = '11111111-1111-4111-8111-111111111111';
  expect(batches.list()).toMatchObject([
    { id, name: 'Rack 4', profileId: 'kiosk', devices: 2, submitted: 1 },
  ]);
  const { files, devices } = valueOf(batches.open(id));
  expect(files.map(({ path, rows }) => [path, rows])).toEqual([
    ['a.csv', 2],
    ['b.csv', 1],
  ]);
  expect(devices).toMatchObject([
    {
      serial: '0042',
      groupTag: 'Kiosk',
      hasUser: true,
      verdict: 'check',
      reasons: [{ code: 'tagConflict' }],
      captures: 2,
      leftOut: false,
      submitted: false,
    },
    { serial: 'SN-2', verdict: 'ready', captures: 1, locked: true },
  ]);
  const detail = valueOf(drafts.device(devices[0]!.id));
  expect(detail.captures.map(({ source, kept }) => [source, kept])).toEqual([
    [{ path: 'a.csv', line: 2 }, true],
    [{ path: 'b.csv', line: 2 }, false],
  ]);
  expect(detail.facts?.serial).toBe('0042');
  expect(board.snapshot().devices.map(({ serial, state }) => [serial, state])).toEqual([
    ['0042', 'draft'],
    ['SN-2', 'ready'],
  ]);
});

test('a capture whose hash is not known any more cannot be registered by choosing it', () => {
  const db = oldDatabase();
  migrate(db, migrations);
  const { batches, drafts } = servicesOn(db);
  const [device] = valueOf(batches.open('11111111-1111-4111-8111-111111111111')).devices;
  const other = valueOf(drafts.device(device!.id)).captures.find(({ kept }) => !kept);
  expect(other).toMatchObject({ verdict: 'blocked', reasons: [{ code: 'hashMissing' }] });
  drafts.chooseCapture(device!.id, other!.id);
  expect(valueOf(drafts.device(device!.id)).device.verdict).toBe('blocked');
});

test('a device from then takes a further capture and decisions', () => {
  const db = oldDatabase();
  migrate(db, migrations);
  const { batches, drafts } = servicesOn(db);
  const id = '11111111-1111-4111-8111-111111111111';
  const again = deviceFile('c.csv', [{ serial: '0042', hash: soundHash('0042'), groupTag: 'Lab' }]);
  batches.merge(id, [...readDeviceFiles(again)]);
  const [device] = valueOf(batches.open(id)).devices;
  expect(device).toMatchObject({ serial: '0042', captures: 3 });
  drafts.edit(id, [device!.id], { groupTag: 'Mine' });
  expect(valueOf(batches.open(id)).devices[0]).toMatchObject({ groupTag: 'Mine', verdict: 'ready' });
});
