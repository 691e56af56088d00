// A clock and its scheduler that only the test moves.
import type { Clock } from '../../electron/core/ports/clock.ts';
import type { Scheduler } from '../../electron/core/ports/scheduler.ts';

export type ManualTime = {
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  /** Moves the clock on, and runs what falls due on the way at its own time. */
  advance(milliseconds: number): void;
  /** Moves on to the next scheduled work and runs it; false when there is none. */
  runNext(): boolean;
  /** When the next scheduled work is due; null when there is none. */
  nextDue(): number | null;
};

type Task = { readonly at: number; readonly work: () => void };

export function manualTime(startAt = Date.UTC(2026, 9, 12, 9)): ManualTime {
  let now = startAt;
  const tasks = new Set<Task>();

  const earliest = (): Task | undefined => [...tasks].sort((a, b) => a.at - b.at)[0];

  function run(task: Task): void {
    tasks.delete(task);
    now = Math.max(now, task.at);
    task.work();
  }

  return {
    clock: () => now,
    scheduler: (delay, work) => {
      const task = { at: now + delay, work };
      tasks.add(task);
      return () => tasks.delete(task);
    },
    advance: (milliseconds) => {
      const end = now + milliseconds;
      for (let task = earliest(); task !== undefined && task.at <= end; task = earliest()) run(task);
      now = end;
    },
    runNext: () => {
      const task = earliest();
      if (task === undefined) return false;
      run(task);
      return true;
    },
    nextDue: () => earliest()?.at ?? null,
  };
}
