// From the captures of many files to devices, in memory: what `merge` does in the terminal. A batch in the database does
// the same step by step, with the same rules; see batches/merge-into-batch.ts.
import type { SourceRow } from '../../../shared/model/intake.ts';
import type { Capture } from '../intake/capture.ts';
import { type BoardGroup, sortIntoDevices } from './boards.ts';
import { type Decisions, undecided } from './decisions.ts';
import { bestFirst, type DraftDevice } from './draft-device.ts';
import { type DeviceToJudge, judgeDevices } from './judge-devices.ts';
import type { MergedDevice } from './merged-device.ts';

/** With every row that described it, the best first; the first is the one that counts. */
export type MergedCaptures = MergedDevice & { readonly captures: readonly Capture[] };

export type MergeOutcome = {
  /** In order of first appearance. */
  readonly devices: readonly MergedCaptures[];
  /** How many of the captures were merged into another one. */
  readonly duplicates: number;
};

type Group = BoardGroup & { readonly captures: Capture[] };

/** @param decide what was decided about the devices of a serial; nothing unless told. */
export function mergeCaptures(
  captures: readonly Capture[],
  decide: (serial: string) => Decisions = () => undecided,
): MergeOutcome {
  const toJudge = groupByDevice(captures).map((group) => {
    const serial = group[0]?.serial ?? '';
    return { serial, captures: group, decisions: decide(serial) };
  });
  const judged = judgeDevices(toJudge);
  const devices = toJudge.flatMap((device, index) => {
    const draft = judged[index];
    return draft === undefined ? [] : [mergedDevice(device, draft)];
  });
  return { devices, duplicates: captures.length - devices.length };
}

/** Each device's captures, the best first; the devices in order of first appearance. */
function groupByDevice(captures: readonly Capture[]): Capture[][] {
  const bySerial = new Map<string, Capture[]>();
  for (const capture of captures) push(bySerial, capture.serial, capture);
  const groups = new Map<Capture, Capture[]>();
  for (const same of bySerial.values()) {
    // Nearly every device was captured once.
    if (same.length > 1) for (const [capture, group] of devicesAmong(same)) groups.set(capture, group);
  }
  const done = new Set<Capture[]>();
  return captures.flatMap((capture) => {
    const group = groups.get(capture);
    if (group === undefined) return [[capture]];
    if (done.has(group)) return [];
    done.add(group);
    return [bestFirst(group)];
  });
}

/** Each capture of one serial with all those of its device, in the order given. */
function devicesAmong(same: readonly Capture[]): ReadonlyMap<Capture, Capture[]> {
  const sorted = sortIntoDevices<Capture, Group>(same, [], () => ({ boards: [], captures: [] }));
  const found = new Map<Capture, Capture[]>();
  for (const capture of same) {
    const group = sorted.get(capture);
    if (group === undefined) continue;
    group.captures.push(capture);
    found.set(capture, group.captures);
  }
  return found;
}

function mergedDevice(
  { captures, decisions }: DeviceToJudge<Capture>,
  { kept, values, verdict, reasons, repairable, repaired }: DraftDevice<Capture>,
): MergedCaptures {
  const { serial, manufacturer, model, productId, hash } = kept;
  return {
    serial,
    manufacturer,
    model,
    productId,
    groupTag: values.groupTag,
    assignedUser: values.assignedUser,
    orderId: values.orderId,
    purchaseId: values.purchaseId,
    notes: values.notes,
    hash,
    verdict,
    reasons,
    repairable,
    repaired,
    leftOut: decisions.leftOut,
    sources: distinctSources(captures),
    captures,
  };
}

/** One file can come twice under the same name. */
function distinctSources(captures: readonly Capture[]): SourceRow[] {
  const [first] = captures;
  if (first !== undefined && captures.length === 1) return [first.source];
  return [...new Map(captures.map(({ source }) => [`${source.line} ${source.path}`, source])).values()];
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
