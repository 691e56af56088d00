// What the service would say to a device as it is, in the words of its five errors, and what can be done about it here.
import type { BatchDevice } from './batch.ts';
import type { FailureKind } from './board.ts';
import type { ReasonCode } from './intake.ts';

/** `always`: however it is registered. `withoutHash`: only from a list of manufacturer, model and serial. */
export type Forecast = { readonly kind: FailureKind; readonly when: 'always' | 'withoutHash' };

const refusedHash: Forecast = { kind: 'hashNotValid', when: 'always' };
const otherTuple: Forecast = { kind: 'deviceNotFound', when: 'withoutHash' };

/**
 * Graph answers 802 (InvalidZtdHardwareHash), or 400 for what is no base64, to a hash that is damaged or names no serial
 * or manufacturer; 812 (ZtdDeviceNotFound) to a tuple that differs from the firmware's in a single letter; 806 or
 * ZtdDeviceDuplicated to a second record of one device.
 */
const forecasts: Readonly<Partial<Record<ReasonCode, Forecast>>> = {
  hashMissing: refusedHash,
  hashAlphabet: refusedHash,
  hashLength: refusedHash,
  hashNotRecognized: refusedHash,
  hashRecords: refusedHash,
  hashTruncated: refusedHash,
  hashShifted: refusedHash,
  hashChecksum: refusedHash,
  hashPadding: refusedHash,
  hashTpm: refusedHash,
  hashNoSerial: refusedHash,
  hashNoManufacturer: refusedHash,
  serialMismatch: otherTuple,
  serialCase: otherTuple,
  manufacturerMismatch: otherTuple,
  modelMismatch: otherTuple,
  serialPlaceholder: otherTuple,
  tpmConflict: { kind: 'alreadyRegistered', when: 'always' },
};

/** Null where the service has nothing against the device, or what it would say is not known. */
export function forecastOf(code: ReasonCode): Forecast | null {
  return forecasts[code] ?? null;
}

/** What the program can do about a reason at once. */
export type Fix = 'repair' | 'chooseCapture' | 'editTag' | 'editUser' | 'leaveOut';

type Fixable = Pick<BatchDevice, 'repairable' | 'captures'>;

/** In the order to offer them; none where only the device itself can help. */
export function fixesFor(code: ReasonCode, { repairable, captures }: Fixable): readonly Fix[] {
  if (code === 'tagConflict') return ['editTag'];
  if (code === 'userConflict') return ['editUser'];
  if (code === 'serialConflict' || code === 'tpmConflict') return ['leaveOut'];
  const forecast = forecastOf(code);
  const ofHash = code.startsWith('hash');
  // A wrong clock may have made another capture look newer.
  const ofCapture = code.startsWith('captured');
  return [
    ...(ofHash && repairable ? (['repair'] as const) : []),
    ...((ofHash || ofCapture || forecast !== null) && captures > 1 ? (['chooseCapture'] as const) : []),
    ...(forecast !== null ? (['leaveOut'] as const) : []),
  ];
}
