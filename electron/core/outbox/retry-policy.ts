// How long to wait before trying again when nobody said how long.
import type { Random } from '../ports/random.ts';

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
