// What each reason means for registering: the one table of which findings block a device and which ask for a look.
import { reasonCodes, type Reason, type ReasonCode, type Verdict } from '../../../shared/model/intake.ts';

/**
 * Blocked is what the service would refuse, or what would register another device than meant: a damaged or
 * empty hash, and two different devices under one serial.
 */
export const severityOf: Readonly<Record<ReasonCode, Exclude<Verdict, 'ready'>>> = {
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
  serialMismatch: 'check',
  serialCase: 'check',
  manufacturerMismatch: 'check',
  modelMismatch: 'check',
  serialPlaceholder: 'check',
  rowRepaired: 'check',
  serialConflict: 'blocked',
  tagConflict: 'check',
  userConflict: 'check',
};

export function verdictOf(reasons: readonly Reason[]): Verdict {
  if (reasons.length === 0) return 'ready';
  return reasons.some(({ code }) => severityOf[code] === 'blocked') ? 'blocked' : 'check';
}

const rank = new Map<ReasonCode, number>(reasonCodes.map((code, index) => [code, index]));

/** In the order of `reasonCodes`, which is the order of the checks. */
export function sortReasons(reasons: readonly Reason[]): Reason[] {
  return reasons.toSorted((a, b) => (rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0));
}
