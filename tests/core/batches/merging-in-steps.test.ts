// Properties of a batch: whatever is merged and decided in whatever order, its devices are what their captures and the
// decisions come to all at once, and what undoing every decision leaves is what the files alone come to.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { batchService } from '../../../electron/core/batches/batch-service.ts';
import { capturesOf } from '../../../electron/core/batches/capture-repo.ts';
import { decidedDevices, devicesOf } from '../../../electron/core/batches/device-repo.ts';
import { draftService } from '../../../electron/core/batches/draft-service.ts';
import { boardService } from '../../../electron/core/board/board-service.ts';
import { connect, type Database } from '../../../electron/core/db/database.ts';
import { migrations } from '../../../electron/core/db/migrations/all.ts';
import { migrate } from '../../../electron/core/db/open-database.ts';
import { bestFirst } from '../../../electron/core/identity/draft-device.ts';
import { judgeDevices } from '../../../electron/core/identity/judge-devices.ts';
import { mergeCaptures } from '../../../electron/core/identity/merge-captures.ts';
import type { Capture } from '../../../electron/core/intake/capture.ts';
import { outboxService } from '../../../electron/core/outbox/outbox-service.ts';
import { randomIds } from '../../../electron/core/ports/ids.ts';
import { silentLog } from '../../../electron/core/ports/log.ts';
import { capture } from '../../fakes/captures.ts';
import { valueOf } from '../../fakes/program.ts';
import { buildHardwareHash } from '../../fixtures/build-hardware-hash.ts';

type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** Few serials, boards and days, so that rows meet in every way. */
const row = fc.record({
  serial: fc.constantFrom('A', 'B', 'C'),
  seed: fc.constantFrom('board 1', 'board 2', 'board 3'),
  tpm: fc.boolean(),
  day: fc.integer({ min: 1, max: 3 }),
  hash: fc.constantFrom('whole', 'whole', 'cut', 'none', 'wrapped'),
  groupTag: fc.constantFrom('', 'Kiosk', 'Office'),
  assignedUser: fc.constantFrom('', 'kim@contoso.example', 'lee@contoso.example'),
});
type Row = Drawn<typeof row>;

const decision = fc.record({
  kind: fc.constantFrom('edit', 'leaveOut', 'restore', 'repair', 'chooseCapture', 'undo', 'redo'),
  which: fc.nat(),
  more: fc.nat(),
  tag: fc.constantFrom(null, '', 'Lab', 'Sales'),
});
type Decision = Drawn<typeof decision>;

const file = fc.array(row, { minLength: 1, maxLength: 4 });
/** Files to merge, with decisions in between. */
const story = fc.array(fc.oneof({ weight: 1, arbitrary: file }, { weight: 2, arbitrary: decision }), {
  minLength: 1,
  maxLength: 14,
});

const runs = { numRuns: 200 };
const TIMEOUT_MS = 60_000;

const built = new Map<string, string>();

function hashOf({ serial, seed, tpm, day, hash }: Row): string {
  const name = `${serial} ${seed} ${tpm} ${day}`;
  const capturedAt = `2026-10-0${day}T08:00:00Z`;
  const whole =
    built.get(name) ??
    buildHardwareHash({ serial, manufacturer: 'Contoso', model: 'Bench 1', seed, tpm, capturedAt });
  built.set(name, whole);
  if (hash === 'cut') return whole.slice(0, 1000);
  if (hash === 'wrapped') return `${whole.slice(0, 76)} ${whole.slice(76)}`;
  return hash === 'none' ? '' : whole;
}

/** @param line tells the capture apart from every other one of the batch. */
function captureOf(drawn: Row, line: number): Capture {
  const { serial, groupTag, assignedUser } = drawn;
  const source = { path: 'stick.csv', line };
  return capture(serial, { hardwareHash: hashOf(drawn), groupTag, assignedUser, source });
}

/** A batch in a database of its own, in memory. */
function openBatch() {
  const db = connect(':memory:', silentLog);
  migrate(db, migrations);
  const parts = { db, tenant: 'practice', board: boardService(db), clock: () => 1, ids: randomIds };
  const batches = batchService({ ...parts, outbox: outboxService({ ...parts, wake: () => undefined }) });
  const { id } = batches.create('A batch');
  let merged = 0;
  const merge = (captures: readonly Capture[]): void => {
    merged += 1;
    const report = {
      path: 'stick.csv',
      encoding: 'utf-8',
      delimiter: ',',
      rows: captures.length,
      problems: [],
    } as const;
    valueOf(batches.merge(id, [{ sha256: String(merged), captures, report }]));
  };
  return { db, id, drafts: draftService(parts), merge };
}
type Batch = ReturnType<typeof openBatch>;

function withBatch(use: (batch: Batch) => void): void {
  const batch = openBatch();
  try {
    use(batch);
  } finally {
    batch.db.close();
  }
}

const keyRow = z.object({ key: z.number() });

function captureKeys(db: Database, deviceId: string): number[] {
  const sql = 'SELECT c.key FROM capture c JOIN device d ON d.key = c.device_key WHERE d.id = :deviceId';
  return db.all(keyRow, sql, { deviceId }).map(({ key }) => key);
}

/** Mostly of one device, now and then of two. */
function decide({ db, drafts, id }: Batch, { kind, which, more, tag }: Decision): void {
  const devices = devicesOf(db, id);
  if (devices.length === 0) return;
  const one = devices[which % devices.length]!.id;
  const ids = more % 3 === 0 ? [one, devices[more % devices.length]!.id] : [one];
  if (kind === 'edit') {
    const all = { groupTag: tag, notes: 'by the door', assignedUser: tag === null ? null : '' };
    drafts.edit(id, ids, more % 2 === 0 ? all : { groupTag: tag });
  } else if (kind === 'chooseCapture') {
    const keys = captureKeys(db, one);
    drafts.chooseCapture(one, more % 4 === 0 ? null : keys[more % keys.length]!);
  } else if (kind === 'undo' || kind === 'redo') {
    drafts[kind](id);
  } else {
    drafts[kind](id, ids);
  }
}

const storedRow = z.object({
  key: z.number(),
  serial: z.string(),
  verdict: z.string(),
  reasons: z.string().transform((text): unknown => JSON.parse(text)),
  kept: z.number(),
  groupTag: z.string(),
  assignedUser: z.string(),
  orderId: z.string(),
  purchaseId: z.string(),
  notes: z.string(),
  repairable: z.number().transform((flag) => flag === 1),
  repaired: z.number().transform((flag) => flag === 1),
});

/** What the database says of each device. */
function stored(db: Database) {
  return db.all(
    storedRow,
    `SELECT d.key, d.serial, d.verdict, d.reasons, d.capture_key AS kept, d.group_tag AS groupTag,
       d.assigned_user AS assignedUser, d.order_id AS orderId, d.purchase_id AS purchaseId, d.notes,
       c.repairable AND NOT d.repaired AS repairable, d.repaired AND c.repairable AS repaired
     FROM device d JOIN capture c ON c.key = d.capture_key ORDER BY d.key`,
  );
}

/** The same, from judging every device anew together. */
function judgedAtOnce(db: Database): ReturnType<typeof stored> {
  const keys = db.all(keyRow, 'SELECT key FROM device ORDER BY key').map(({ key }) => key);
  const captures = capturesOf(db, keys);
  const devices = decidedDevices(db, keys).map((device) => ({
    ...device,
    captures: bestFirst(captures.filter(({ deviceKey }) => deviceKey === device.key)),
  }));
  return judgeDevices(devices).map(({ kept, values, verdict, reasons, repairable, repaired }, index) => {
    const { key, serial } = devices[index]!;
    return { key, serial, verdict, reasons, kept: kept.id, ...values, repairable, repaired };
  });
}

/** What can be compared without a database: captures by their lines. */
type Outcome = {
  readonly serial: string;
  readonly verdict: string;
  readonly reasons: unknown;
  readonly groupTag: string;
  readonly kept: number;
  readonly lines: readonly number[];
};

function inAnyOrder(devices: readonly Outcome[]): string[] {
  return devices
    .map(({ lines, ...device }) => JSON.stringify({ ...device, lines: lines.toSorted((a, b) => a - b) }))
    .sort();
}

function inDatabase({ db }: Batch): string[] {
  const devices = stored(db);
  const captures = capturesOf(
    db,
    devices.map(({ key }) => key),
  );
  return inAnyOrder(
    devices.map(({ key, serial, verdict, reasons, groupTag, kept }) => ({
      serial,
      verdict,
      reasons,
      groupTag,
      kept: captures.find(({ id }) => id === kept)!.source.line,
      lines: captures.filter(({ deviceKey }) => deviceKey === key).map(({ source }) => source.line),
    })),
  );
}

function inMemory(all: readonly Capture[]): string[] {
  return inAnyOrder(
    mergeCaptures(all).devices.map(({ serial, verdict, reasons, groupTag, captures }) => ({
      serial,
      verdict,
      reasons,
      groupTag,
      kept: captures[0]!.source.line,
      lines: captures.map(({ source }) => source.line),
    })),
  );
}

function undoAll({ drafts, id }: Batch): number {
  let steps = 0;
  while (drafts.undo(id).ok) steps += 1;
  return steps;
}

function redoAll({ drafts, id }: Batch): number {
  let steps = 0;
  while (drafts.redo(id).ok) steps += 1;
  return steps;
}

/** Goes through a story; the lines of its files go on from one to the next. */
function tell(
  steps: readonly (readonly Row[] | Decision)[],
  on: { readonly merge: (captures: Capture[]) => void; readonly decide: (decision: Decision) => void },
): void {
  let line = 1;
  for (const step of steps) {
    if ('kind' in step) on.decide(step);
    else on.merge(step.map((drawn) => captureOf(drawn, (line += 1))));
  }
}

test(
  'merging rows into an empty batch gives what the terminal makes of them without a database',
  () => {
    const rows = fc.array(row, { minLength: 1, maxLength: 10 });
    const property = fc.property(rows, (drawn) => {
      withBatch((batch) => {
        const captures = drawn.map((each, index) => captureOf(each, index + 2));
        batch.merge(captures);
        expect(inDatabase(batch)).toEqual(inMemory(captures));
      });
    });
    fc.assert(property, runs);
  },
  TIMEOUT_MS,
);

test(
  'after every merge and every decision, what is stored is what judging all devices at once gives',
  () => {
    const property = fc.property(story, (steps) => {
      withBatch((batch) => {
        const expectWhole = () => expect(stored(batch.db)).toEqual(judgedAtOnce(batch.db));
        tell(steps, {
          merge: (captures) => {
            batch.merge(captures);
            expectWhole();
          },
          decide: (each) => {
            decide(batch, each);
            expectWhole();
          },
        });
      });
    });
    fc.assert(property, runs);
  },
  TIMEOUT_MS,
);

test(
  'undoing every step leaves what the files alone give, and redoing them brings all of it back',
  () => {
    const property = fc.property(story, (steps) => {
      withBatch((batch) =>
        withBatch((undecided) => {
          tell(steps, {
            merge: (captures) => {
              batch.merge(captures);
              undecided.merge(captures);
            },
            decide: (each) => decide(batch, each),
          });
          redoAll(batch);
          const decided = stored(batch.db);
          const undone = undoAll(batch);
          expect(stored(batch.db)).toEqual(stored(undecided.db));
          expect(redoAll(batch)).toBe(undone);
          expect(stored(batch.db)).toEqual(decided);
        }),
      );
    });
    fc.assert(property, runs);
  },
  TIMEOUT_MS,
);
