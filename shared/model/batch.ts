// Draft batches as the window and the terminal show them. Hashes and user names stay in the main process.
import type { FileReport, Reason, SourceRow, Verdict } from './intake.ts';
import type { ProfileId } from './profile.ts';

export type VerdictCounts = Readonly<Record<Verdict, number>>;

export type BatchSummary = {
  readonly id: string;
  readonly name: string;
  readonly profileId: ProfileId | null;
  /** Milliseconds since 1970 UTC. */
  readonly createdAt: number;
  readonly devices: number;
  readonly verdicts: VerdictCounts;
  /** Devices handed to the outbox. */
  readonly submitted: number;
};

export type BatchDevice = {
  readonly id: string;
  readonly serial: string;
  readonly manufacturer: string;
  readonly model: string;
  /** The tag that the device's file asked for; '' when it had none. */
  readonly groupTag: string;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly sources: readonly SourceRow[];
  readonly submitted: boolean;
};

export type BatchDetail = {
  readonly batch: BatchSummary;
  readonly files: readonly FileReport[];
  readonly devices: readonly BatchDevice[];
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

/** Why a device of the batch was not queued. */
export type SkipReason = 'blocked' | 'alreadySubmitted' | 'inOtherBatch';

export type RegisterOutcome = {
  readonly queued: number;
  readonly skipped: readonly { readonly serial: string; readonly reason: SkipReason }[];
};
