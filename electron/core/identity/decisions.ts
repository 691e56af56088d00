// What a technician decided about one device, as it is kept: apart from what the files say, and complete, so that a
// decision can be exchanged for the one before.
import type { DraftField } from '../../../shared/model/draft.ts';

export type Decisions = {
  /** Null: as captured. */
  readonly values: Readonly<Record<DraftField, string | null>>;
  /** The capture that counts; null: the best one. */
  readonly capture: number | null;
  /** The hash goes out as `repairHash` gives it. */
  readonly repaired: boolean;
  readonly leftOut: boolean;
};

export const undecided: Decisions = {
  values: { groupTag: null, assignedUser: null, orderId: null, purchaseId: null, notes: null },
  capture: null,
  repaired: false,
  leftOut: false,
};
