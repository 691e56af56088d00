// The board as its reader sees it: one snapshot, then numbered changes.
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { Services } from '../../../electron/compose.ts';
import type { BoardChange, BoardSnapshot } from '../../../electron/core/board/board-service.ts';
import { deviceFile, serials } from '../../fakes/device-files.ts';
import { allIn, boardOf, register, startBoth, until, mergeInto } from '../../fakes/program.ts';

/** Follows the board by its changes alone, as the window does; `wrong` is what ever differed from the truth. */
function follow(program: Services) {
  let current = program.board.snapshot();
  const changes: BoardChange[] = [];
  const wrong: unknown[] = [];
  program.board.subscribe((change) => {
    changes.push(change);
    if (change.from !== current.revision) wrong.push(`a gap from ${current.revision} to ${change.from}`);
    const devices = new Map(current.devices.map((device) => [device.id, device]));
    for (const device of change.devices) devices.set(device.id, device);
    current = { revision: change.revision, devices: [...devices.values()] };
    if (!isDeepStrictEqual(sorted(current), sorted(program.board.snapshot()))) wrong.push(change);
  });
  return { current: () => current, changes, wrong };
}

function sorted({ revision, devices }: BoardSnapshot): BoardSnapshot {
  return { revision, devices: devices.toSorted((a, b) => a.id.localeCompare(b.id)) };
}

test('whoever applies every change to an early snapshot has what a new snapshot says', async () => {
  const { bench, program } = await startBoth({
    devices: { 'SN-002': 'notFound', 'SN-003': 'alreadyRegistered', 'SN-004': 'never' },
  });
  const followed = follow(program);
  register(program, serials(6));
  await until(
    bench,
    'an end for all but one',
    () => boardOf(program).filter(({ state }) => state === 'ready').length === 3,
  );
  program.batches.retry(boardOf(program).map(({ id }) => id));
  register(program, ['SN-001', 'SN-007'], 'kiosk');
  await until(
    bench,
    'the last one ready',
    () => boardOf(program).filter(({ state }) => state === 'ready').length === 4,
  );
  expect(sorted(followed.current())).toEqual(sorted(program.board.snapshot()));
  expect(followed.wrong).toEqual([]);
  expect(followed.changes.length).toBeGreaterThan(5);
});

test('a change carries only the devices that changed', async () => {
  const { program } = await startBoth();
  register(program, serials(3));
  const { changes } = follow(program);
  const { id } = program.batches.create('Another');
  mergeInto(program, id, deviceFile('a.csv', ['SN-9']));
  expect(changes[0]?.devices.map(({ serial }) => serial)).toEqual(['SN-9']);
});

test('what changes nothing on the board has no number', async () => {
  const { program } = await startBoth();
  const file = deviceFile('a.csv', ['SN-1']);
  const { id } = program.batches.create('A batch');
  mergeInto(program, id, file);
  const { revision } = program.board.snapshot();
  const { changes } = follow(program);
  mergeInto(program, id, file);
  program.batches.rename(id, 'Another name');
  program.batches.retry(boardOf(program).map((device) => device.id));
  expect(changes).toEqual([]);
  expect(program.board.snapshot().revision).toBe(revision);
});

test('who has ended the subscription hears nothing more', async () => {
  const { program } = await startBoth();
  let heard = 0;
  const end = program.board.subscribe(() => (heard += 1));
  const { id } = program.batches.create('A batch');
  mergeInto(program, id, deviceFile('a.csv', ['SN-1']));
  end();
  mergeInto(program, id, deviceFile('b.csv', ['SN-2']));
  expect(heard).toBe(1);
});

test('a device keeps the time since when it is in its state', async () => {
  const { bench, program } = await startBoth();
  register(program, ['SN-1']);
  await until(bench, 'ready', allIn(program, 'ready'));
  const since = boardOf(program)[0]?.since;
  const later = bench.time.clock() + 600_000;
  await until(bench, 'ten minutes more', () => bench.time.clock() > later);
  expect(boardOf(program)[0]).toMatchObject({ state: 'ready', since });
});
