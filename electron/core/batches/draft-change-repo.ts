// The journal of decisions about a batch: each step with what it changed, so that it can be taken back and made again,
// also after the program was closed. Repository of the table draft_change.
import { z } from 'zod';
import { draftChangeKinds, type DraftChangeKind } from '../../../shared/model/draft.ts';
import type { Database } from '../db/database.ts';
import type { Decisions } from '../identity/decisions.ts';

/** The decisions about one device before and after a step. */
export type DecisionChange = { readonly key: number; readonly before: Decisions; readonly after: Decisions };

export type JournalEntry = {
  readonly key: number;
  readonly kind: DraftChangeKind;
  readonly devices: readonly DecisionChange[];
};

const value = z.string().nullable();
const decisions: z.ZodType<Decisions> = z.object({
  values: z.object({
    groupTag: value,
    assignedUser: value,
    orderId: value,
    purchaseId: value,
    notes: value,
  }),
  capture: z.number().nullable(),
  repaired: z.boolean(),
  leftOut: z.boolean(),
});

const decisionChange = z.object({ key: z.number(), before: decisions, after: decisions });

const entryRow = z.object({
  key: z.number(),
  kind: z.enum(draftChangeKinds),
  devices: z.string().transform((text) => z.array(decisionChange).parse(JSON.parse(text))),
});
const SELECT =
  'SELECT key, kind, devices FROM draft_change WHERE batch_key = (SELECT key FROM batch WHERE id = :batchId)';

/** The step that *undo* takes back: the newest that stands. */
export function lastChange(db: Database, batchId: string): JournalEntry | null {
  return db.first(entryRow, `${SELECT} AND NOT undone ORDER BY key DESC LIMIT 1`, { batchId });
}

/** The step that *redo* makes again: the oldest of those taken back. */
export function nextUndone(db: Database, batchId: string): JournalEntry | null {
  return db.first(entryRow, `${SELECT} AND undone ORDER BY key LIMIT 1`, { batchId });
}

/** Writes a step down. What was taken back before it cannot be made again any more. */
export function recordChange(
  db: Database,
  batchId: string,
  kind: DraftChangeKind,
  devices: readonly DecisionChange[],
  now: number,
): void {
  db.run(
    'DELETE FROM draft_change WHERE undone AND batch_key = (SELECT key FROM batch WHERE id = :batchId)',
    { batchId },
  );
  db.run(
    `INSERT INTO draft_change (batch_key, kind, devices, made_at, undone)
     VALUES ((SELECT key FROM batch WHERE id = :batchId), :kind, :devices, :now, 0)`,
    { batchId, kind, devices: JSON.stringify(devices), now },
  );
}

export function markUndone(db: Database, key: number, undone: boolean): void {
  db.run('UPDATE draft_change SET undone = :undone WHERE key = :key', { key, undone: Number(undone) });
}
