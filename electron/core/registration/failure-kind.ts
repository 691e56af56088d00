// From the service's error codes and names to the five messages that a technician reads.
import type { FailureKind } from '../../../shared/model/board.ts';

/**
 * Names first: Graph was seen to answer code 806 with the name of 808. Two spellings of *assigned to other
 * tenant* exist, and letter case is not reliable.
 */
const byName: readonly (readonly [RegExp, FailureKind])[] = [
  [/AssignedTo(Other|Another)Tenant|RegisteredByOtherTenant/i, 'claimedByOther'],
  [/DeviceAlreadyAssigned|DeviceDuplicated/i, 'alreadyRegistered'],
  [/HardwareHash|HashNot4k|DeviceIsNotUnique/i, 'hashNotValid'],
  [/DeviceNotFound|DeviceIsNotRegistered/i, 'deviceNotFound'],
];

const byCode: ReadonlyMap<number, FailureKind> = new Map([
  [802, 'hashNotValid'],
  [806, 'alreadyRegistered'],
  [807, 'deviceNotFound'],
  [808, 'claimedByOther'],
  [811, 'claimedByOther'],
  [812, 'deviceNotFound'],
  [813, 'hashNotValid'],
]);

/** @param code `deviceErrorCode` of an import record, or an HTTP status. @param name its name or message. */
export function failureKind(code: number, name: string): FailureKind {
  const named = byName.find(([pattern]) => pattern.test(name));
  if (named !== undefined) return named[1];
  // A hash that is no base64 is refused before it becomes a record: HTTP 400 about the type Edm.Binary.
  if (code === 400 && /Edm\.Binary/.test(name)) return 'hashNotValid';
  // A name that nobody knows is not explained away by its code.
  if (/^Ztd/i.test(name)) return 'unexpected';
  return byCode.get(code) ?? 'unexpected';
}
