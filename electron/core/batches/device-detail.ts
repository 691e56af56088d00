// Everything about one device of a batch, for the panel that explains it: its values, every row that described it, and
// what its hash says.
import type { DeviceCapture, DeviceDetail } from '../../../shared/model/batch.ts';
import type { Database } from '../db/database.ts';
import { decodeHardwareHash } from '../hardware-hash/decode.ts';
import { bestFirst } from '../identity/draft-device.ts';
import { knownHash } from '../identity/merged-device.ts';
import { verdictOf } from '../intake/verdict.ts';
import { capturesOf, type StoredCapture } from './capture-repo.ts';
import { decidedById, deviceOf } from './device-repo.ts';
import { sendableDevices } from './outgoing-repo.ts';

/** Null when the tenant has no such device. */
export function deviceDetail(db: Database, tenant: string, deviceId: string): DeviceDetail | null {
  const [decided] = decidedById(db, tenant, [deviceId]);
  const [outgoing] = sendableDevices(db, [deviceId]);
  const device = deviceOf(db, deviceId);
  if (decided === undefined || outgoing === undefined || device === null) return null;
  const captures = bestFirst(capturesOf(db, [decided.key]));
  return {
    device,
    assignedUser: outgoing.assignedUser,
    captures: captures.map((capture) => shownCapture(capture, decided.captureKey)),
    captureChosen: decided.decisions.capture !== null,
    facts: decodeHardwareHash(knownHash(outgoing)).device,
  };
}

function shownCapture(
  { id, source, board, groupTag, assignedUser, reasons }: StoredCapture,
  keptKey: number,
): DeviceCapture {
  const { capturedAt } = board;
  return {
    ...{ id, source, capturedAt, groupTag, assignedUser, reasons },
    verdict: verdictOf(reasons),
    kept: id === keptKey,
  };
}
