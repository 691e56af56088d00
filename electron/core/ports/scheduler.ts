/** Runs `work` once after `delay` milliseconds; the returned function takes that back. */
export type Scheduler = (delay: number, work: () => void) => () => void;

export const systemScheduler: Scheduler = (delay, work) => {
  const timer = setTimeout(work, delay);
  return () => clearTimeout(timer);
};
