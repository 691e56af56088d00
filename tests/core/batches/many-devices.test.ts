// Thousands of devices in one batch: work that grows with the square of their number would not end in time.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Services } from '../../../electron/compose.ts';
import type { DeviceFile } from '../../../electron/core/intake/read-device-file.ts';
import type { BatchDetail } from '../../../shared/model/batch.ts';
import { deviceFile, serials } from '../../fakes/device-files.ts';
import { mergeInto, startBoth, valueOf } from '../../fakes/program.ts';

const MANY = 5000;

const names = serials(MANY);
let stick: DeviceFile[] = [];
// Making so many hashes is no part of what is tested.
beforeAll(() => {
  const halves = [names.slice(0, MANY / 2), names.slice(MANY / 2)];
  stick = halves.map((half, index) => deviceFile(`stick/${index}.csv`, half));
});

/** The same devices in other files. */
const again = () =>
  stick.map(({ path, bytes }) => ({
    path: `again/${path}`,
    bytes: Buffer.concat([bytes, Buffer.from('\r\n')]),
  }));

async function batchOfMany() {
  const { program } = await startBoth();
  const { id } = program.batches.create('A batch');
  return { program, id, outcome: valueOf(mergeInto(program, id, ...stick)) };
}

function opened({ batches }: Services, id: string): BatchDetail {
  return valueOf(batches.open(id));
}

describe('5,000 devices', () => {
  test('merged in one call, and again in a second one, are 5,000 devices without duplicates', async () => {
    const { program, id, outcome } = await batchOfMany();
    expect(outcome).toMatchObject({ added: MANY, duplicates: 0, filesKnown: 0 });
    expect(valueOf(mergeInto(program, id, ...stick))).toMatchObject({
      added: 0,
      duplicates: 0,
      filesKnown: 2,
    });
    expect(valueOf(mergeInto(program, id, ...again()))).toMatchObject({ added: 0, duplicates: MANY });
    const { batch, devices } = opened(program, id);
    expect(devices.map(({ serial }) => serial)).toEqual(names);
    expect(batch).toMatchObject({ devices: MANY, verdicts: { ready: MANY, check: 0, blocked: 0 } });
    expect(devices.every(({ captures }) => captures === 2)).toBe(true);
  });

  test('edited in one step are all as before when it is undone, and edited when it is made again', async () => {
    const { program, id } = await batchOfMany();
    const before = opened(program, id).devices;
    const all = before.map((device) => device.id);
    const every = { ok: true, value: { changed: MANY, locked: 0 } };
    const tags = () => new Set(opened(program, id).devices.map(({ groupTag }) => groupTag));
    expect(program.drafts.edit(id, all, { groupTag: 'Lab', notes: 'by the door' })).toEqual(every);
    expect(tags()).toEqual(new Set(['Lab']));
    expect(opened(program, id).undo).toEqual({ kind: 'edit', devices: MANY });
    expect(program.drafts.undo(id)).toEqual(every);
    expect(opened(program, id).devices).toEqual(before);
    expect(program.drafts.redo(id)).toEqual(every);
    expect(tags()).toEqual(new Set(['Lab']));
  });

  test('left out together leave nothing on the board, and come back together', async () => {
    const { program, id } = await batchOfMany();
    const all = opened(program, id).devices.map((device) => device.id);
    program.drafts.leaveOut(id, all);
    expect(program.board.snapshot().devices).toEqual([]);
    expect(opened(program, id).batch).toMatchObject({ devices: 0, leftOut: MANY });
    program.drafts.undo(id);
    expect(program.board.snapshot().devices).toHaveLength(MANY);
  });
});
