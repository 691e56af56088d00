// Gives the outbox what the service needs of its devices, hash included, at the moment of sending.
import type { Database } from '../db/database.ts';
import { outgoingHash } from '../identity/merged-device.ts';
import type { DeviceToImport } from '../registration/registration-port.ts';
import { sendableDevices } from './outgoing-repo.ts';

type Submitted = { readonly deviceId: string; readonly importId: string; readonly groupTag: string };

export function importableDevices(db: Database): (submissions: readonly Submitted[]) => DeviceToImport[] {
  return (submissions) => {
    const ids = submissions.map((each) => each.deviceId);
    const devices = new Map(sendableDevices(db, ids).map((device) => [device.id, device]));
    return submissions.map(({ deviceId, importId, groupTag }) => {
      const device = devices.get(deviceId);
      if (device === undefined) throw new Error('a submission has no device');
      const { serial, productId, assignedUser } = device;
      return { importId, serial, productId, groupTag, assignedUser, hardwareHash: outgoingHash(device) };
    });
  };
}
