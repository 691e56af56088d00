// How long ago, in the largest unit that fits.
import type { Text } from '../../shared/text/text.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function ageText(text: Text, since: number, now: number): string {
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  if (seconds < MINUTE) return text('age.seconds', { count: seconds });
  if (seconds < HOUR) return text('age.minutes', { count: Math.floor(seconds / MINUTE) });
  if (seconds < DAY) return text('age.hours', { count: Math.floor(seconds / HOUR) });
  return text('age.days', { count: Math.floor(seconds / DAY) });
}
