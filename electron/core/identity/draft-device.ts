// What one device is, from its captures and what was decided about it: which capture counts, its values, and every
// reason to look at it. Pure, so that the window, the terminal and an undo all come to the same.
import type { DraftField } from '../../../shared/model/draft.ts';
import type { Reason, ReasonCode, Verdict } from '../../../shared/model/intake.ts';
import { LIST_SEPARATOR, message } from '../../../shared/model/message.ts';
import type { CaptureFacts } from '../intake/capture.ts';
import { sortReasons, verdictOf } from '../intake/verdict.ts';
import type { Decisions } from './decisions.ts';

/** What speaks against a device because of others in the batch. */
export type Conflicts = {
  /** The UUIDs of the devices that share its serial, its own among them; empty when it has the serial alone. */
  readonly uuids: readonly string[];
  /** Other serials with its TPM key. */
  readonly serials: readonly string[];
};

export type DraftDevice<Captured> = {
  /** The capture that counts. */
  readonly kept: Captured;
  readonly values: Readonly<Record<DraftField, string>>;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** Can be repaired, and was not yet. */
  readonly repairable: boolean;
  readonly repaired: boolean;
};

/** The reasons that `repairHash` does away with. */
const mended: ReadonlySet<ReasonCode> = new Set([
  'hashWrapped',
  'hashAlphabet',
  'hashLength',
  'hashPadding',
  'hashSize',
]);

/**
 * @param captures all of one device, the best first as `bestFirst` sorts them; at least one. `id` is what
 * `decisions.capture` names.
 */
export function draftDevice<Captured extends CaptureFacts & { readonly id?: number }>(
  captures: readonly Captured[],
  decisions: Decisions,
  conflicts: Conflicts,
): DraftDevice<Captured> {
  const kept = keptOf(captures, decisions);
  const repaired = decisions.repaired && kept.repairable;
  const value = (field: DraftField): string =>
    decisions.values[field] ??
    (kept[field] || (captures.find((capture) => capture[field] !== '')?.[field] ?? ''));
  const added = [...conflictReasons(conflicts), ...disagreements(captures, decisions)];
  const reasons =
    added.length === 0 && !repaired
      ? kept.reasons
      : sortReasons([...kept.reasons.filter(({ code }) => !repaired || !mended.has(code)), ...added]);
  return {
    kept,
    values: {
      groupTag: value('groupTag'),
      assignedUser: value('assignedUser'),
      orderId: value('orderId'),
      purchaseId: value('purchaseId'),
      notes: value('notes'),
    },
    verdict: verdictOf(reasons),
    reasons,
    repairable: kept.repairable && !repaired,
    repaired,
  };
}

function conflictReasons({ uuids, serials }: Conflicts): Reason[] {
  return [
    ...(uuids.length > 0 ? [message('serialConflict', { uuids: uuids.join(LIST_SEPARATOR) })] : []),
    ...(serials.length > 0 ? [message('tpmConflict', { serials: serials.join(LIST_SEPARATOR) })] : []),
  ];
}

/** What the files of one device ask for differently, unless a person decided it. */
function disagreements(captures: readonly CaptureFacts[], { values }: Decisions): Reason[] {
  if (captures.length === 1) return [];
  const different = (field: 'groupTag' | 'assignedUser'): string | null => {
    if (values[field] !== null) return null;
    const asked = [...new Set(captures.map((capture) => capture[field]).filter((asking) => asking !== ''))];
    return asked.length > 1 ? asked.join(LIST_SEPARATOR) : null;
  };
  const tags = different('groupTag');
  const users = different('assignedUser');
  return [
    ...(tags === null ? [] : [message('tagConflict', { tags })]),
    ...(users === null ? [] : [message('userConflict')]),
  ];
}

/** The capture that counts: the chosen one, else the best. */
export function keptOf<Captured extends { readonly id?: number }>(
  captures: readonly Captured[],
  decisions: Decisions,
): Captured {
  const chosen = captures.find(({ id }) => id !== undefined && id === decisions.capture);
  const kept = chosen ?? captures[0];
  if (kept === undefined) throw new Error('a device without captures');
  return kept;
}

/** A whole hash beats a damaged one, that beats none; then the newer beats the older; then the first stays. */
export function bestFirst<Captured extends CaptureFacts>(captures: readonly Captured[]): Captured[] {
  return captures.toSorted(
    ({ board: a }, { board: b }) =>
      soundness[b.soundness] - soundness[a.soundness] || (b.capturedAt ?? 0) - (a.capturedAt ?? 0),
  );
}

const soundness = { whole: 2, damaged: 1, none: 0 } as const;
