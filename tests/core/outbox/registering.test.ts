// From *Register* to *Ready for user* over the real practice service.
import { expect, test } from 'vitest';
import {
  draft,
  allIn,
  boardOf,
  deviceOn,
  importsAt,
  register,
  startBoth,
  statesOf,
  timesSent,
  until,
} from '../../fakes/program.ts';
import { serials } from '../../fakes/device-files.ts';

function once(all: readonly string[]): Record<string, number> {
  return Object.fromEntries(all.map((serial) => [serial, 1]));
}

test('every device of a batch gets ready with the tag of its profile, and is sent once', async () => {
  const { bench, practice, program } = await startBoth();
  register(program, serials(12), 'kiosk');
  expect(allIn(program, 'queued', 'sending')()).toBe(true);
  await until(bench, 'all ready', allIn(program, 'ready'));
  expect(timesSent(practice)).toEqual(once(serials(12)));
  expect(practice.registrations().map((each) => [each.serialNumber, each.groupTag])).toEqual(
    serials(12).map((serial) => [serial, 'Microsoft365Managed_Kiosk']),
  );
  expect(program.connection.current()).toEqual({ state: 'online', until: null });
});

test('a device is pending, not ready, until its profile is assigned', async () => {
  const { bench, practice, program } = await startBoth({ importSeconds: 60, assignSeconds: 600 });
  register(program, ['SN-1']);
  await until(bench, 'registered', () => practice.registrations().length === 1);
  expect(statesOf(program)).toEqual({ 'SN-1': 'pending' });
  const registeredAt = bench.time.clock();
  await until(bench, 'ready', allIn(program, 'ready'));
  expect(bench.time.clock() - registeredAt).toBeGreaterThanOrEqual(590_000);
});

test('a large batch goes out in chunks of 500', async () => {
  const { bench, practice, program } = await startBoth();
  const all = serials(1001);
  register(program, all);
  await until(bench, 'all accepted', allIn(program, 'pending', 'ready'));
  expect(importsAt(practice).map((chunk) => chunk.length)).toEqual([500, 500, 1]);
  expect(importsAt(practice).flat()).toEqual(all);
  await until(bench, 'all ready', allIn(program, 'ready'));
  expect(timesSent(practice)).toEqual(once(all));
});

test('a chunk that is too large for the service is halved until it fits', async () => {
  const { bench, practice, program } = await startBoth({ chunkLimit: 3 });
  register(program, serials(20));
  await until(bench, 'all ready', allIn(program, 'ready'));
  const accepted = practice.ledger().filter(({ method, status }) => method === 'POST' && status === 200);
  expect(accepted.flatMap((entry) => entry.serials)).toEqual(serials(20));
  expect(practice.registrations()).toHaveLength(20);
});

test('a limit that the service showed once is kept to', async () => {
  const { bench, practice, program } = await startBoth({ chunkLimit: 100 });
  register(program, serials(700));
  await until(bench, 'all accepted', allIn(program, 'pending', 'ready'));
  const later = practice.ledger().filter((entry) => entry.serials.some((serial) => serial > 'SN-500'));
  expect(later.map((entry) => [entry.serials.length <= 100, entry.status])).toEqual(
    later.map(() => [true, 200]),
  );
  expect(later.flatMap((entry) => entry.serials)).toEqual(serials(700).slice(500));
});

test('one serial in two batches is sent once', async () => {
  const { bench, practice, program } = await startBoth();
  register(program, ['SN-1', 'SN-2']);
  const second = draft(program, ['SN-2', 'SN-3']);
  expect(program.batches.register(second)).toEqual({
    ok: true,
    value: { queued: 1, skipped: [{ serial: 'SN-2', reason: 'inOtherBatch' }] },
  });
  await until(
    bench,
    'all sent',
    () => boardOf(program).filter(({ state }) => state === 'ready').length === 3,
  );
  expect(timesSent(practice)).toEqual(once(['SN-1', 'SN-2', 'SN-3']));
});

test('pressing Register twice sends nothing twice', async () => {
  const { bench, practice, program } = await startBoth();
  const id = register(program, ['SN-1']);
  expect(program.batches.register(id)).toEqual({
    ok: true,
    value: { queued: 0, skipped: [{ serial: 'SN-1', reason: 'alreadySubmitted' }] },
  });
  await until(bench, 'ready', allIn(program, 'ready'));
  expect(timesSent(practice)).toEqual({ 'SN-1': 1 });
});

test('a device that no profile comes to stays pending, however long it takes', async () => {
  const { bench, program } = await startBoth({ devices: { 'SN-2': 'never', 'SN-3': 'stuckPending' } });
  const seen = new Set<string>();
  program.board.subscribe(({ devices }) =>
    devices.filter(({ serial }) => serial !== 'SN-1').forEach(({ state }) => seen.add(state)),
  );
  register(program, ['SN-1', 'SN-2', 'SN-3']);
  const end = bench.time.clock() + 3_600_000;
  await until(bench, 'an hour', () => bench.time.clock() > end);
  expect(statesOf(program)).toEqual({ 'SN-1': 'ready', 'SN-2': 'pending', 'SN-3': 'pending' });
  expect([...seen].sort()).toEqual(['draft', 'pending', 'queued', 'sending']);
});

test('a serial with leading zeros, blanks or quotes arrives as it is', async () => {
  const { bench, practice, program } = await startBoth();
  const odd = ['0001234', 'A B', `O'Neill`];
  register(program, odd);
  await until(bench, 'all ready', allIn(program, 'ready'));
  expect(practice.registrations().map((each) => each.serialNumber)).toEqual(odd);
  expect(deviceOn(program, '0001234').state).toBe('ready');
});
