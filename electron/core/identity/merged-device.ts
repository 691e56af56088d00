// A device as it leaves a batch: into a file, or to the service.
import type { Reason, SourceRow, Verdict } from '../../../shared/model/intake.ts';
import { expandHash, hashToSend, type StoredHash } from '../hardware-hash/compact.ts';
import { repairHash } from '../hardware-hash/repair.ts';
import type { CaptureValues } from '../intake/capture.ts';

export type OutgoingHash = { readonly hash: StoredHash; readonly repaired: boolean };

export type MergedDevice = CaptureValues &
  OutgoingHash & {
    readonly verdict: Verdict;
    readonly reasons: readonly Reason[];
    /** Can be repaired, and was not yet. */
    readonly repairable: boolean;
    readonly leftOut: boolean;
    /** Where it was found, the capture that counts first. */
    readonly sources: readonly SourceRow[];
  };

/** The base64 text to register with: repaired where that was decided, without line breaks and quotes. */
export function outgoingHash(device: OutgoingHash): string {
  // What is kept in the short form has nothing to take away.
  return device.hash.form === 'compact' ? expandHash(device.hash) : hashToSend(knownHash(device));
}

/** The same, but for whatever was not repaired as its file had it, so that reading it again finds the same fault. */
export function knownHash({ hash, repaired }: OutgoingHash): string {
  const text = expandHash(hash);
  return repaired ? (repairHash(text) ?? text) : text;
}
