// What each reason means for registering: the one table of which findings block a device, which ask for a look, and
// which are only good to know.
import { reasonCodes, type Reason, type ReasonCode, type Verdict } from '../../../shared/model/intake.ts';

export type Severity = 'blocked' | 'check' | 'hint';

/**
 * Blocked is what the service would refuse, or what would register another device than meant: a damaged or
 * empty hash, two different devices under one serial, and one device under two.
 * A hint changes no verdict.
 */
export const severityOf: Readonly<Record<ReasonCode, Severity>> = {
  hashMissing: 'blocked',
  hashWrapped: 'check',
  hashAlphabet: 'blocked',
  hashLength: 'blocked',
  hashNotRecognized: 'blocked',
  hashRecords: 'blocked',
  hashTruncated: 'blocked',
  hashShifted: 'blocked',
  hashChecksum: 'blocked',
  hashPadding: 'blocked',
  hashSize: 'check',
  hashTpm: 'blocked',
  hashNoSerial: 'blocked',
  hashNoManufacturer: 'blocked',
  hashNoModel: 'check',
  tpmMissing: 'check',
  tpmVersion: 'check',
  memorySmall: 'check',
  diskSmall: 'check',
  architecture: 'check',
  capturedInFuture: 'check',
  capturedInWinPE: 'hint',
  capturedLongAgo: 'hint',
  serialMismatch: 'check',
  serialCase: 'check',
  manufacturerMismatch: 'check',
  modelMismatch: 'check',
  serialPlaceholder: 'check',
  rowRepaired: 'check',
  serialConflict: 'blocked',
  tpmConflict: 'blocked',
  tagConflict: 'check',
  userConflict: 'check',
};

export function verdictOf(reasons: readonly Reason[]): Verdict {
  const severities = new Set(reasons.map(({ code }) => severityOf[code]));
  if (severities.has('blocked')) return 'blocked';
  return severities.has('check') ? 'check' : 'ready';
}

const rank = new Map<ReasonCode, number>(reasonCodes.map((code, index) => [code, index]));

/** In the order of `reasonCodes`, which is the order of the checks. */
export function sortReasons(reasons: readonly Reason[]): Reason[] {
  return reasons.toSorted((a, b) => (rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0));
}
