// A device of a batch with nothing special about it.
import type { BatchDevice } from '../../shared/model/batch.ts';

export function batchDevice(id: string, special: Partial<BatchDevice> = {}): BatchDevice {
  return {
    id,
    serial: `SN-${id}`,
    manufacturer: 'Contoso',
    model: 'Book',
    groupTag: '',
    hasUser: false,
    orderId: '',
    purchaseId: '',
    notes: '',
    edited: [],
    captures: 1,
    verdict: 'ready',
    reasons: [],
    repairable: false,
    repaired: false,
    leftOut: false,
    submitted: false,
    locked: false,
    ...special,
  };
}
