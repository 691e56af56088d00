// Codes and names of the registration back end, each with the one of the five messages that it comes to.
import { expect, test } from 'vitest';
import { failureKind } from '../../../electron/core/registration/failure-kind.ts';
import { importErrors } from '../../../electron/practice/import-outcome.ts';
import type { FailureKind } from '../../../shared/model/board.ts';

test.each<[number, string, FailureKind]>([
  [812, 'ZtdDeviceNotFound', 'deviceNotFound'],
  [807, 'ZtdDeviceIsNotRegistered', 'deviceNotFound'],
  [812, '', 'deviceNotFound'],
  [807, '', 'deviceNotFound'],
  [802, 'InvalidZtdHardwareHash', 'hashNotValid'],
  [802, '', 'hashNotValid'],
  [0, 'HashNot4k', 'hashNotValid'],
  [813, '', 'hashNotValid'],
  [400, `Cannot convert the literal '[hash]' to the expected type 'Edm.Binary'.`, 'hashNotValid'],
  [806, 'ZtdDeviceAlreadyAssigned', 'alreadyRegistered'],
  [806, '', 'alreadyRegistered'],
  [815, 'ZtdDeviceDuplicated', 'alreadyRegistered'],
  [808, 'ZtdDeviceAssignedToOtherTenant', 'claimedByOther'],
  [808, 'ZtdDeviceAssignedToAnotherTenant', 'claimedByOther'],
  [808, '', 'claimedByOther'],
  [811, '', 'claimedByOther'],
  [801, '', 'unexpected'],
  [803, '', 'unexpected'],
  [809, '', 'unexpected'],
  [810, '', 'unexpected'],
  [814, '', 'unexpected'],
  [0, 'StorageError', 'unexpected'],
  [0, '', 'unexpected'],
  [400, 'Some other message', 'unexpected'],
  [413, '', 'unexpected'],
])('%i "%s" is %s', (code, name, kind) => {
  expect(failureKind(code, name)).toBe(kind);
});

test('where code and name disagree, the name is believed', () => {
  expect(failureKind(806, 'ZtdDeviceAssignedToOtherTenant')).toBe('claimedByOther');
  expect(failureKind(808, 'ZtdDeviceAlreadyAssigned')).toBe('alreadyRegistered');
});

test('the letter case of a name does not matter', () => {
  expect(failureKind(0, 'ZTDDEVICEASSIGNEDTOOTHERTENANT')).toBe('claimedByOther');
});

test('a name that nobody knows is unexpected, whatever its code', () => {
  expect(failureKind(806, 'ZtdSomethingNew')).toBe('unexpected');
});

test('every error that the practice service knows but one has a message of its own', () => {
  const unexpected = Object.values(importErrors).filter(
    ({ code, name }) => failureKind(code, name) === 'unexpected',
  );
  expect(unexpected).toEqual([importErrors.storageError]);
});
