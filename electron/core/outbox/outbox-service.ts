// Handing devices over for registration, and trying failed ones again. The item and its outbox row are written
// in one transaction, so that whatever the window showed as queued will be sent.
import type { SkipReason } from '../../../shared/model/batch.ts';
import type { BoardService } from '../board/board-service.ts';
import type { Database } from '../db/database.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import { insertSubmission, isSubmitted, submissionOf, updateSubmission } from './submission-repo.ts';
import { newSubmission, next } from './submission-state.ts';

export type DeviceToQueue = {
  readonly id: string;
  readonly serial: string;
  /** The group tag it is to get. */
  readonly groupTag: string;
};

export type Queued = {
  readonly queued: number;
  readonly skipped: readonly { readonly serial: string; readonly reason: SkipReason }[];
};

export type OutboxService = {
  /** One that the tenant was already sent is skipped. */
  enqueue(devices: readonly DeviceToQueue[]): Queued;
  /** Queues failed devices again; the number that were. Others are left alone. */
  retry(devices: readonly Pick<DeviceToQueue, 'id' | 'groupTag'>[]): number;
};

export type OutboxServiceParts = {
  readonly db: Database;
  readonly tenant: string;
  readonly board: BoardService;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly wake: () => void;
};

export function outboxService({ db, tenant, board, clock, ids, wake }: OutboxServiceParts): OutboxService {
  return {
    enqueue: (devices) => {
      const skipped: { serial: string; reason: SkipReason }[] = [];
      const queued: string[] = [];
      db.transaction(() => {
        for (const device of devices) {
          if (submissionOf(db, device.id) !== null) {
            skipped.push({ serial: device.serial, reason: 'alreadySubmitted' });
          } else if (isSubmitted(db, tenant, device.serial)) {
            skipped.push({ serial: device.serial, reason: 'inOtherBatch' });
          } else {
            insertSubmission(db, tenant, device, newSubmission(ids(), device.groupTag, clock()));
            queued.push(device.id);
          }
        }
        board.noteChange(queued);
      });
      board.publish();
      wake();
      return { queued: queued.length, skipped };
    },
    retry: (devices) => {
      const retried: string[] = [];
      db.transaction(() => {
        for (const { id, groupTag } of devices) {
          const before = submissionOf(db, id);
          if (before === null || before.state !== 'failed' || isSubmitted(db, tenant, before.serial))
            continue;
          updateSubmission(
            db,
            id,
            next(before, { type: 'retried', now: clock(), importId: ids(), groupTag }),
          );
          retried.push(id);
        }
        board.noteChange(retried);
      });
      board.publish();
      wake();
      return retried.length;
    },
  };
}
