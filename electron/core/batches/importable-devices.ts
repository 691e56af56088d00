// Gives the outbox what the service needs of its devices, hash included, at the moment of sending.
import type { Database } from '../db/database.ts';
import { hashToSend } from '../hardware-hash/compact.ts';
import type { DeviceToImport } from '../registration/registration-port.ts';
import { capturesById } from './device-repo.ts';

type Submitted = { readonly deviceId: string; readonly importId: string; readonly groupTag: string };

export function importableDevices(db: Database): (submissions: readonly Submitted[]) => DeviceToImport[] {
  return (submissions) => {
    const captures = new Map(
      capturesById(
        db,
        submissions.map((each) => each.deviceId),
      ).map((capture) => [capture.id, capture]),
    );
    return submissions.map(({ deviceId, importId, groupTag }) => {
      const capture = captures.get(deviceId);
      if (capture === undefined) throw new Error('a submission has no device');
      const { serial, productId, assignedUser } = capture;
      const hardwareHash = hashToSend(capture.hardwareHash);
      return { importId, serial, productId, groupTag, assignedUser, hardwareHash };
    });
  };
}
