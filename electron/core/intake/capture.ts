// One row of a device file as the program keeps it: its values, its hash in the short form, and everything that can be
// said about it by itself. Decoding happens here, once; whatever comes later works with what is written down.
import type { Reason, SourceRow } from '../../../shared/model/intake.ts';
import type { StoredHash } from '../hardware-hash/compact.ts';

/** Strings are as in the file, never null, '' when it had nothing; only whitespace around the whole cell is gone. */
export type CaptureValues = {
  readonly serial: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly productId: string;
  readonly groupTag: string;
  readonly assignedUser: string;
  readonly orderId: string;
  readonly purchaseId: string;
  readonly notes: string;
};

/** What the hash says of the board it was read from, which is what tells two devices apart. */
export type Board = {
  /** `whole`: the bytes the device wrote. `damaged`: readable in part. `none`: there is no hash. */
  readonly soundness: 'whole' | 'damaged' | 'none';
  /** The system UUID as Windows prints it; '' when not known. */
  readonly uuid: string;
  /** SHA-256 of the TPM's endorsement key in lower-case hexadecimal; '' when not known. */
  readonly tpmKey: string;
  /** By the device's own clock, milliseconds since 1970 UTC; null when not known. */
  readonly capturedAt: number | null;
};

export type CaptureFacts = CaptureValues & {
  readonly source: SourceRow;
  readonly board: Board;
  /** What is to be said of this row alone, in the order of the checks. */
  readonly reasons: readonly Reason[];
  /** Whether the hash can be put right with certainty. */
  readonly repairable: boolean;
};

export type Capture = CaptureFacts & { readonly hash: StoredHash };
