// The values one row of a device file gave, and what merging rows makes of them.
import type { Reason, SourceRow, Verdict } from '../../../shared/model/intake.ts';

/**
 * One device as one or more rows described it. Strings are as in the file, never null, '' when the file had
 * nothing; only whitespace around the whole cell is gone. `hardwareHash` is the base64 text.
 */
export type Capture = {
  readonly serial: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly productId: string;
  readonly groupTag: string;
  readonly assignedUser: string;
  readonly hardwareHash: string;
  readonly sources: readonly SourceRow[];
  /** What was put right in the row while it was read. */
  readonly repairs?: readonly Reason[];
};

export type MergedDevice = Capture & {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
};
