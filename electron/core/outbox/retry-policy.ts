// How long to wait before trying again when nobody said how long.
import type { Random } from '../ports/random.ts';

/**
 * No wait is longer, whoever asked for it: an hour later it costs one call to ask again. A time further ahead than
 * this was written before the clock was set back, and counts as come.
 */
export const LONGEST_WAIT_MS = 60 * 60 * 1000;

/** Whether a stored time has come, milliseconds since 1970 UTC; also after the clock was set back. */
export function isDue(time: number, now: number, longest = LONGEST_WAIT_MS): boolean {
  return time <= now || time > now + longest;
}

const FIRST_MS = 1000;
const LONGEST_MS = 5 * 60 * 1000;

/**
 * Doubles from one second to five minutes, each wait spread over its upper half so that benches which lost
 * the network together do not come back together.
 *
 * @param failures how often in a row it failed, from 1.
 * @returns milliseconds.
 */
export function retryDelay(failures: number, random: Random): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(longest * (0.5 + random() / 2));
}
