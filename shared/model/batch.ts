// Draft batches as the window and the terminal show them. Hashes stay in the main process; a user's name leaves it only
// for the one device that is being looked at.
import type { DeviceFacts } from './device-facts.ts';
import type { DraftChange, DraftField } from './draft.ts';
import type { FileReport, Reason, SourceRow, Verdict } from './intake.ts';
import type { ProfileId } from './profile.ts';

/** Of the devices that were not left out. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

export type BatchSummary = {
  readonly id: string;
  readonly name: string;
  readonly profileId: ProfileId | null;
  /** Milliseconds since 1970 UTC. */
  readonly createdAt: number;
  /** Without those left out. */
  readonly devices: number;
  readonly leftOut: number;
  readonly verdicts: VerdictCounts;
  /** Devices handed to the outbox. */
  readonly submitted: number;
};

export type BatchDevice = {
  readonly id: string;
  readonly serial: string;
  readonly manufacturer: string;
  readonly model: string;
  /** The tag set here, or else the one that a file of the device asked for; '' when there is none. */
  readonly groupTag: string;
  /** Whether it is meant for one user; the name is in `DeviceDetail`. */
  readonly hasUser: boolean;
  readonly orderId: string;
  readonly purchaseId: string;
  readonly notes: string;
  /** The fields whose value was set here. */
  readonly edited: readonly DraftField[];
  /** Rows that described this device. */
  readonly captures: number;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** Its hash can be put right with certainty, and was not yet. */
  readonly repairable: boolean;
  readonly repaired: boolean;
  /** Taken out of the batch, but kept: it can be brought back. */
  readonly leftOut: boolean;
  readonly submitted: boolean;
  /** With the service, or on its way there: what was sent cannot change any more. */
  readonly locked: boolean;
};

/** One row that described the device. */
export type DeviceCapture = {
  readonly id: number;
  readonly source: SourceRow;
  /** By the device's own clock, milliseconds since 1970 UTC; null when the hash does not tell. */
  readonly capturedAt: number | null;
  readonly groupTag: string;
  readonly assignedUser: string;
  /** Of this row by itself. */
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** The one that is registered. */
  readonly kept: boolean;
};

/** Everything about one device of a batch. */
export type DeviceDetail = {
  readonly device: BatchDevice;
  readonly assignedUser: string;
  /** The best first: the one that counts unless another was chosen. */
  readonly captures: readonly DeviceCapture[];
  /** Whether the capture that counts was chosen by hand. */
  readonly captureChosen: boolean;
  /** What the hash that counts says; null when there is none that can be read. */
  readonly facts: DeviceFacts | null;
};

export type BatchDetail = {
  readonly batch: BatchSummary;
  readonly files: readonly FileReport[];
  /** Also those left out. */
  readonly devices: readonly BatchDevice[];
  /** The change that *undo* would take back; null when there is none. */
  readonly undo: DraftChange | null;
  /** The change that *redo* would make again. */
  readonly redo: DraftChange | null;
};

/** What merging files into a batch did. */
export type MergeOutcome = {
  readonly files: readonly FileReport[];
  /** Devices that were not in the batch before. */
  readonly added: number;
  /** Rows that described a device already there. */
  readonly duplicates: number;
  /** Files that this batch already held, byte for byte, under the same name. */
  readonly filesKnown: number;
};

/** How far reading files for a batch is. */
export type MergeProgress = {
  readonly jobId: string;
  readonly filesRead: number;
  /** Null while they are still being searched for. */
  readonly files: number | null;
  readonly bytesRead: number;
  readonly bytes: number | null;
};

/** Why a device of the batch was not queued. */
export type SkipReason = 'blocked' | 'alreadySubmitted' | 'inOtherBatch';

export type RegisterOutcome = {
  readonly queued: number;
  readonly skipped: readonly { readonly serial: string; readonly reason: SkipReason }[];
};
