/** A number from 0 up to but not including 1. Jitter is its only use, so it need not be secret. */
export type Random = () => number;

export const systemRandom: Random = () => Math.random();
