// Work that goes on for long gives others their turn now and then: a cancel, a Ctrl+C or the window must come through.
import { setImmediate as nextTurn } from 'node:timers/promises';

/** In milliseconds. */
const TURN_MS = 20;

/** @returns a function to ask after each step: a promise to wait for, or null while the turn is not over. */
export function takingTurns(): () => Promise<void> | null {
  let until = performance.now() + TURN_MS;
  return () => {
    if (performance.now() < until) return null;
    return nextTurn().then(() => {
      until = performance.now() + TURN_MS;
    });
  };
}
