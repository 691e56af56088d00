// What the edit dialog shows of several devices' values, and what it sends.
import { describe, expect, test } from 'vitest';
import { editOf, faultOf, fieldsOf } from '../../renderer/features/batches/editing/edit-form.ts';
import { nearTag } from '../../renderer/features/batches/editing/near-tag.ts';
import { batchDevice } from './batch-device.ts';

describe('the values of several devices', () => {
  const fields = fieldsOf(
    [
      batchDevice('a', { groupTag: 'One', orderId: '7', edited: ['groupTag'], locked: true }),
      batchDevice('b', { groupTag: 'Two', orderId: '7', hasUser: true }),
    ],
    null,
  );

  test('are shown where all agree, and not where they differ', () => {
    expect(fields.orderId.common).toBe('7');
    expect(fields.notes.common).toBe('');
    expect(fields.groupTag.common).toBeNull();
  });

  test('are marked when one of them was set here', () => {
    expect(fields.groupTag.setHere).toBe(true);
    expect(fields.orderId.setHere).toBe(false);
  });

  test('are locked only when all went out, and only those that went out with them', () => {
    expect(fields.groupTag.locked).toBe(false);
    const out = fieldsOf([batchDevice('a', { locked: true })], '');
    expect(out.groupTag.locked).toBe(true);
    expect(out.assignedUser.locked).toBe(true);
    expect(out.orderId.locked).toBe(false);
  });

  test('a user’s name is known of one device only; that there is none is known of all', () => {
    expect(fields.assignedUser.common).toBeNull();
    expect(fieldsOf([batchDevice('a'), batchDevice('b')], null).assignedUser.common).toBe('');
    expect(fieldsOf([batchDevice('a', { hasUser: true })], 'anna@contoso.com').assignedUser.common).toBe(
      'anna@contoso.com',
    );
  });
});

describe('what is sent', () => {
  const fields = fieldsOf(
    [
      batchDevice('a', { groupTag: 'One', orderId: '7' }),
      batchDevice('b', { groupTag: 'Two', orderId: '7' }),
    ],
    null,
  );

  test('is only what changed', () => {
    expect(editOf({}, fields)).toEqual({});
    expect(editOf({ orderId: ' 7 ', purchaseId: ' 9 ' }, fields)).toEqual({ purchaseId: '9' });
  });

  test('empties a value that all have, and leaves alone those that differ', () => {
    expect(editOf({ orderId: '', groupTag: '' }, fields)).toEqual({ orderId: '' });
    expect(editOf({ groupTag: 'Three' }, fields)).toEqual({ groupTag: 'Three' });
  });

  test('takes back what was set here', () => {
    expect(editOf({ groupTag: null }, fields)).toEqual({ groupTag: null });
  });
});

test.each([
  ['assignedUser', 'anna', 'edit.wrongUser'],
  ['assignedUser', 'anna@contoso.com', null],
  ['assignedUser', '', null],
  ['groupTag', 'a\tb', 'edit.wrongCharacter'],
  ['groupTag', 'x'.repeat(257), 'edit.tooLong'],
  ['notes', 'two\nlines', null],
  ['notes', null, null],
] as const)('%s %j: %s', (field, value, key) => {
  expect(faultOf(field, value)?.key ?? null).toBe(key);
});

describe('a tag that is almost a profile’s', () => {
  test.each([
    'microsoft365managed_kiosk',
    'Microsoft365Managed-Kiosk',
    'Microsoft365Managed_Kosk',
    'Microsoft365Manged_Kiosk',
  ])('%s is noticed', (tag) => {
    expect(nearTag(tag)).toBe('Microsoft365Managed_Kiosk');
  });

  test.each(['Microsoft365Managed_Kiosk', 'KIOSK', '', 'Contoso-Sales'])('%j is not', (tag) => {
    expect(nearTag(tag)).toBeNull();
  });
});
