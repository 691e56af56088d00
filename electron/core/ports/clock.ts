/** Milliseconds since 1970-01-01 UTC. The only way core code learns the time, so that tests can set it. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
