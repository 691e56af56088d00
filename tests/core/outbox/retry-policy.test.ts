import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryDelay } from '../../../electron/core/outbox/retry-policy.ts';

test.each([
  [1, 500, 1000],
  [2, 1000, 2000],
  [5, 8000, 16_000],
  [9, 128_000, 256_000],
  [10, 150_000, 300_000],
  [1000, 150_000, 300_000],
])('after failure %i the wait is from %i ms to %i ms', (failures, shortest, longest) => {
  expect(retryDelay(failures, () => 0)).toBe(shortest);
  expect(retryDelay(failures, () => 1 - Number.EPSILON)).toBe(longest);
});

test('whatever the dice say, the wait is at least half a second and at most five minutes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (failures, dice) => {
        const delay = retryDelay(failures, () => dice);
        expect(delay).toBeGreaterThanOrEqual(500);
        expect(delay).toBeLessThanOrEqual(300_000);
      },
    ),
  );
});
