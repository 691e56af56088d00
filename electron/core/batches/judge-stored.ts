// Judging devices of a batch anew after captures or decisions changed. What is said of one depends on those it shares a
// serial or a TPM with, so these are judged anew, too, and theirs are asked. What the service has stays as it was sent.
import type { Database } from '../db/database.ts';
import { bestFirst } from '../identity/draft-device.ts';
import { judgeDevices } from '../identity/judge-devices.ts';
import { capturesOf, type StoredCapture } from './capture-repo.ts';
import { decidedDevices, keysWithNeighbours, writeAfterSending, writeDraft } from './device-repo.ts';

/** @returns the IDs of the devices that were judged and may have changed. */
export function judgeStored(db: Database, keys: readonly number[]): string[] {
  const toWrite = new Set(keysWithNeighbours(db, keys));
  const all = keysWithNeighbours(db, [...toWrite]);
  const captures = groupByDevice(capturesOf(db, all));
  const devices = decidedDevices(db, all).map((device) => ({
    ...device,
    captures: bestFirst(captures.get(device.key) ?? []),
    // What counts is what was sent, whatever came later.
    decisions:
      device.submission === 'locked' ? { ...device.decisions, capture: device.captureKey } : device.decisions,
  }));
  const judged = judgeDevices(devices);
  const changed: string[] = [];
  devices.forEach((device, index) => {
    const draft = judged[index];
    if (draft === undefined || !toWrite.has(device.key)) return;
    if (device.submission === 'locked') writeAfterSending(db, device.key, draft.values);
    else writeDraft(db, device.key, draft);
    changed.push(device.id);
  });
  return changed;
}

/** The best first, by the device's key. */
function groupByDevice(captures: readonly StoredCapture[]): ReadonlyMap<number, StoredCapture[]> {
  const groups = new Map<number, StoredCapture[]>();
  for (const capture of captures) {
    const group = groups.get(capture.deviceKey);
    if (group) group.push(capture);
    else groups.set(capture.deviceKey, [capture]);
  }
  return groups;
}
