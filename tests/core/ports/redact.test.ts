import { expect, test } from 'vitest';
import { redact } from '../../../electron/core/ports/redact.ts';
import { soundHash } from '../../fakes/device-files.ts';

test.each([
  ['a hardware hash', `the literal '${soundHash('SN-1')}' is`, `the literal '[hash]' is`],
  ['half a hash', soundHash('SN-1').slice(0, 200), '[hash]'],
  ['a bearer token', 'Authorization: Bearer abc.def-ghi', 'Authorization: Bearer [token]'],
  ['a bearer token in other letter case', 'authorization: bearer abc', 'authorization: Bearer [token]'],
  ['a JSON web token', 'token=eyJhbGciOiJub25lIn0.eyJzdWIiOiJraW0ifQ.c2ln;', 'token=[token];'],
  ['a user name', 'for kim.lee@contoso.example.', 'for [user]'],
  ['a quoted user name', `user "kim@contoso.example" is`, `user "[user]" is`],
])('%s is taken out', (_what, text, redacted) => {
  expect(redact(text)).toBe(redacted);
});

test.each([
  'SN-001',
  'ZtdDeviceNotFound',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  'C:\\sticks\\a.csv',
  'a @ b',
])('%s stays', (text) => {
  expect(redact(text)).toBe(text);
});
