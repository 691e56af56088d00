// Which captures are one device, which of them is kept, and what disagrees between them. A device is known by its
// serial, letter for letter; two captures of one device never have the same hash, since it holds the time.
import { decodeHardwareHash, type DecodedHash } from '../hardware-hash/decode.ts';
import { message } from '../../../shared/model/message.ts';
import type { Reason, ReasonCode, SourceRow } from '../../../shared/model/intake.ts';
import type { Capture, MergedDevice } from './capture.ts';
import { judgeCapture, type DecodeHash } from './judge-capture.ts';
import { sortReasons, verdictOf } from './verdict.ts';

export type MergeOutcome = {
  /** In order of first appearance. */
  readonly devices: readonly MergedDevice[];
  /** How many of the captures were merged into another one. */
  readonly duplicates: number;
};

/**
 * Between values listed in a conflict's params. Merging again reads the list back, so it must not occur in a
 * value: tags and user names are ASCII where they can be exported at all.
 */
const listSeparator = ' · ';

type Candidate = { readonly capture: Capture; readonly decoded: DecodedHash };

/**
 * One device per serial. A batch's merged devices may be given again before new captures: the outcome is the same
 * as if all had been merged at once, because the conflicts found before travel in a device's reasons. The one
 * exception is joining two batches: which of several conflicting tags is shown can then depend on the order.
 *
 * Params of the reasons added here: tagConflict {tags}, userConflict {users}, serialConflict {uuids}: the
 * different values in order of appearance.
 */
export function mergeCaptures(
  captures: readonly (Capture | MergedDevice)[],
  decode: DecodeHash = decodeHardwareHash,
): MergeOutcome {
  const groups = new Map<string, Candidate[]>();
  for (const capture of captures) {
    const serial = capture.serial.trim();
    const candidate = { capture, decoded: decode(capture.hardwareHash) };
    const group = groups.get(serial);
    if (group) group.push(candidate);
    else groups.set(serial, [candidate]);
  }
  const devices = [...groups].map(([serial, group]) => mergeGroup(serial, group));
  return { devices, duplicates: captures.length - devices.length };
}

function mergeGroup(serial: string, group: readonly Candidate[]): MergedDevice {
  const kept = group.reduce((best, next) => (isBetter(next.decoded, best.decoded) ? next : best));
  const all = group.map(({ capture }) => capture);
  const tags = distinct(group, 'tagConflict', 'tags', ({ capture }) => capture.groupTag);
  const users = distinct(group, 'userConflict', 'users', ({ capture }) => capture.assignedUser);
  const uuids = distinct(group, 'serialConflict', 'uuids', ({ decoded }) =>
    decoded.whole ? (decoded.device?.uuid ?? '') : '',
  );
  const capture: Capture = {
    serial,
    manufacturer: kept.capture.manufacturer,
    model: kept.capture.model,
    productId: kept.capture.productId,
    groupTag: kept.capture.groupTag || (tags[0] ?? ''),
    assignedUser: kept.capture.assignedUser || (users[0] ?? ''),
    hardwareHash: kept.capture.hardwareHash,
    sources: joinSources(all),
  };
  const reasons = judgeCapture(capture, kept.decoded);
  const repair = group.flatMap(({ capture }) => repairsOf(capture))[0];
  if (repair) reasons.push(repair);
  if (uuids.length > 1) reasons.push(message('serialConflict', { uuids: uuids.join(listSeparator) }));
  if (tags.length > 1) reasons.push(message('tagConflict', { tags: tags.join(listSeparator) }));
  if (users.length > 1) reasons.push(message('userConflict', { users: users.join(listSeparator) }));
  return { ...capture, verdict: verdictOf(reasons), reasons: sortReasons(reasons) };
}

/** A whole hash beats a damaged one, that beats none; then the newer beats the older; then the first stays. */
function isBetter(a: DecodedHash, b: DecodedHash): boolean {
  const difference = soundness(a) - soundness(b);
  return difference > 0 || (difference === 0 && capturedAt(a) > capturedAt(b));
}

function soundness(decoded: DecodedHash): number {
  if (decoded.whole) return 2;
  return decoded.device ? 1 : 0;
}

/** ISO times of one zone and length sort as text. */
function capturedAt(decoded: DecodedHash): string {
  return decoded.device?.capturedAt ?? '';
}

/** The non-empty values, each once, with those that an earlier merge had already found in conflict. */
function distinct(
  group: readonly Candidate[],
  code: ReasonCode,
  param: string,
  valueOf: (candidate: Candidate) => string,
): string[] {
  const values = new Set<string>();
  for (const candidate of group) {
    const earlier = earlierReasons(candidate.capture).find((reason) => reason.code === code)?.params[param];
    if (typeof earlier === 'string') for (const value of earlier.split(listSeparator)) values.add(value);
    const value = valueOf(candidate);
    if (value !== '') values.add(value);
  }
  return [...values];
}

function earlierReasons(capture: Capture | MergedDevice): readonly Reason[] {
  return 'reasons' in capture ? capture.reasons : [];
}

function repairsOf(capture: Capture | MergedDevice): readonly Reason[] {
  return capture.repairs ?? earlierReasons(capture).filter(({ code }) => code === 'rowRepaired');
}

function joinSources(captures: readonly Capture[]): SourceRow[] {
  const sources = new Map<string, SourceRow>();
  for (const source of captures.flatMap((capture) => capture.sources)) {
    const key = `${source.line} ${source.path}`;
    if (!sources.has(key)) sources.set(key, source);
  }
  return [...sources.values()];
}
