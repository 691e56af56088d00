// Comparing what a hardware hash says of its device with the row of the file it came in: the way a hash pasted
// beside the wrong serial is found.
import { message } from '../../../shared/model/message.ts';
import type { Reason } from '../../../shared/model/intake.ts';
import type { DeviceFacts } from '../../../shared/model/device-facts.ts';

export type RowIdentity = {
  readonly serial: string;
  readonly manufacturer: string;
  readonly model: string;
};

/**
 * The differences between hash and row, in the order serial, manufacturer, model. Whitespace around a value does
 * not count, and an empty value on either side has nothing to compare. Params: {row, hash}, the two values;
 * modelMismatch also has `field`: `family` or `version` when the row's model is that field of the hash
 * (Lenovo keeps the name people know there), else `none`.
 */
export function compareWithRow(
  facts: Pick<DeviceFacts, 'serial' | 'manufacturer' | 'model' | 'family' | 'version'>,
  row: RowIdentity,
): Reason[] {
  const reasons: Reason[] = [];
  const serial = pair(row.serial, facts.serial);
  if (serial) {
    const sameLetters = serial.row.toLowerCase() === serial.hash.toLowerCase();
    reasons.push(message(sameLetters ? 'serialCase' : 'serialMismatch', serial));
  }
  const manufacturer = pair(row.manufacturer, facts.manufacturer);
  if (manufacturer) reasons.push(message('manufacturerMismatch', manufacturer));
  const model = pair(row.model, facts.model);
  if (model) reasons.push(message('modelMismatch', { ...model, field: fieldOf(model.row, facts) }));
  return reasons;
}

function pair(row: string, hash: string): { row: string; hash: string } | null {
  const values = { row: row.trim(), hash: hash.trim() };
  return values.row === '' || values.hash === '' || values.row === values.hash ? null : values;
}

function fieldOf(rowModel: string, facts: Pick<DeviceFacts, 'family' | 'version'>): string {
  if (rowModel === facts.family.trim()) return 'family';
  return rowModel === facts.version.trim() ? 'version' : 'none';
}
