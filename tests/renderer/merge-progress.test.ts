import { expect, test } from 'vitest';
import { notBegun, progressWords, shareDone } from '../../renderer/features/batches/merge-progress.ts';
import { textIn } from '../../shared/text/text.ts';

const MB = 1024 * 1024;
const halfway = { filesRead: 12, files: 340, bytesRead: 3.4 * MB, bytes: 18 * MB };

test('is said in files and megabytes, in the reader’s own numbers', () => {
  expect(progressWords(textIn('en'), 'en', halfway)).toBe('12 of 340 files, 3.4 of 18 MB');
  expect(progressWords(textIn('nl'), 'nl', halfway)).toBe('12 van 340 bestanden, 3,4 van 18 MB');
});

test('is not said before it is known how much there is', () => {
  expect(progressWords(textIn('en'), 'en', notBegun)).toBe('Looking for files …');
  expect(shareDone(notBegun)).toBeNull();
});

test('goes by bytes, by files where there are no bytes, and never beyond the end', () => {
  expect(shareDone(halfway)).toBeCloseTo(3.4 / 18);
  expect(shareDone({ filesRead: 1, files: 4, bytesRead: 0, bytes: 0 })).toBe(0.25);
  expect(shareDone({ filesRead: 4, files: 4, bytesRead: 20, bytes: 10 })).toBe(1);
  expect(shareDone({ filesRead: 0, files: 0, bytesRead: 0, bytes: 0 })).toBeNull();
});
