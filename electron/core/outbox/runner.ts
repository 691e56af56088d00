// Decides when the outbox works: one pass at a time, the next one when something is due, when the service asked
// for, or when somebody wakes it. What a pass does is outbox-steps.ts.
import type { Scheduler } from '../ports/scheduler.ts';
import type { RegistrationService } from '../registration/registration-port.ts';
import {
  dropDeadLeases,
  type OutboxParts,
  readProgress,
  sendQueued,
  settleUnconfirmed,
  type Stop,
  WATCHED,
} from './outbox-steps.ts';
import { isDue, LONGEST_WAIT_MS, retryDelay } from './retry-policy.ts';
import { earliestDue, hasSubmissions } from './submission-repo.ts';
import type { SubmissionState } from './submission-state.ts';

/** What the last calls said about the service; `until` is when the next try comes, milliseconds since 1970. */
export type Connection = {
  readonly state: 'unknown' | 'online' | 'offline' | 'throttled' | 'signedOut' | 'failing';
  readonly until: number | null;
};

export type Runner = {
  /** Begins to work; devices that an earlier run was sending are looked up first. */
  start(): void;
  /** Something may have become possible: a device was added, the network is back. */
  wake(): void;
  /** Ends after the running pass; afterwards the database is not touched. */
  stop(): Promise<void>;
  connection(): Connection;
  /** Resolves when no pass runs and none follows at once. */
  settled(): Promise<void>;
};

export type RunnerOptions = OutboxParts & {
  readonly scheduler: Scheduler;
  /** Devices in one `import` call. */
  readonly chunkSize: number;
  readonly onConnection: (connection: Connection) => void;
};

export function outboxRunner(options: RunnerOptions): Runner {
  const { clock, scheduler, log } = options;
  const service = observed(options.service, () => {
    calls += 1;
  });
  const parts: OutboxParts = { ...options, service };
  const chunk = { size: options.chunkSize };
  let connection: Connection = { state: 'unknown', until: null };
  let cancelTimer: () => void = () => undefined;
  let running: Promise<void> | null = null;
  let wokenMeanwhile = false;
  let stopped = true;
  let calls = 0;
  let failures = 0;
  let polls = 0;
  let nextPoll = 0;

  async function pass(): Promise<void> {
    const callsBefore = calls;
    dropDeadLeases(parts, false);
    const hadQueued = earliestDue(options.db, service.tenant) !== null;
    let stop: Stop = await settleUnconfirmed(parts);
    if (stop === null && !stopped) stop = await sendQueued(parts, chunk);
    if (hadQueued) {
      polls = 0;
      nextPoll = Math.min(nextPoll, clock() + pollDelay(0));
    }
    if (stop === null && !stopped && isDue(nextPoll, clock()) && isAnyIn(WATCHED)) {
      const pending = isAnyIn(['pending']);
      stop = await readProgress(parts);
      nextPoll = clock() + (pending ? pollDelay(polls) : service.pace.watch);
      polls += 1;
    }
    // A pass that had nothing to ask has learned nothing about the service.
    if (calls > callsBefore) note(stop);
  }

  function isAnyIn(states: readonly SubmissionState[]): boolean {
    return hasSubmissions(options.db, service.tenant, states);
  }

  function pollDelay(index: number): number {
    const { polls: steps } = service.pace;
    return steps[Math.min(index, steps.length - 1)] ?? 0;
  }

  function note(stop: Stop): void {
    const now = clock();
    if (stop === null) {
      failures = 0;
      setConnection({ state: 'online', until: null });
      return;
    }
    failures += 1;
    const wait = retryDelay(failures, options.random);
    switch (stop.kind) {
      case 'throttled':
        setConnection({
          state: 'throttled',
          until: now + Math.min(stop.retryAfter ?? wait, LONGEST_WAIT_MS),
        });
        return;
      case 'unreachable':
        setConnection({ state: 'offline', until: now + wait });
        return;
      case 'signedOut':
        setConnection({ state: 'signedOut', until: now + wait });
        return;
      default:
        setConnection({ state: 'failing', until: now + wait });
    }
  }

  function setConnection(after: Connection): void {
    if (after.state === connection.state && after.until === connection.until) return;
    connection = after;
    options.onConnection(connection);
  }

  /** The service's own wish to be left alone holds whoever wakes the outbox. */
  function mustWait(): boolean {
    return connection.state === 'throttled' && !isDue(connection.until ?? 0, clock());
  }

  function schedule(): void {
    cancelTimer();
    if (stopped) return;
    const now = clock();
    const due = earliestDue(options.db, service.tenant);
    const wanted = Math.min(due ?? Infinity, isAnyIn(WATCHED) ? nextPoll : Infinity);
    if (wanted === Infinity) return;
    const wait = Math.max(wanted, connection.until ?? 0) - now;
    cancelTimer = scheduler(Math.min(Math.max(0, wait), LONGEST_WAIT_MS), run);
  }

  function run(): void {
    if (stopped) return;
    if (running !== null) {
      wokenMeanwhile = true;
      return;
    }
    wokenMeanwhile = false;
    running = pass()
      .catch((fault: unknown) => {
        // A fault of our own must not end the outbox for the day: it is logged and tried again, more slowly.
        log('error', 'outbox.broken', { message: fault instanceof Error ? fault.message : String(fault) });
        note({ kind: 'interrupted' });
      })
      .finally(() => {
        running = null;
        if (stopped) return;
        if (wokenMeanwhile && !mustWait()) run();
        else schedule();
      });
  }

  return {
    start: () => {
      if (!stopped) return;
      stopped = false;
      dropDeadLeases(parts, true);
      nextPoll = clock();
      run();
    },
    wake: () => {
      if (mustWait()) return;
      nextPoll = Math.min(nextPoll, clock() + pollDelay(0));
      run();
    },
    stop: async () => {
      stopped = true;
      cancelTimer();
      await running;
    },
    connection: () => connection,
    settled: async () => {
      // A wake during a pass starts the next one at once: that one counts, too.
      while (running !== null) await running;
    },
  };
}

/** The same service, telling of every call to it. */
function observed(service: RegistrationService, onCall: () => void): RegistrationService {
  return {
    ...service,
    importDevices: (devices) => {
      onCall();
      return service.importDevices(devices);
    },
    listImportRecords: () => {
      onCall();
      return service.listImportRecords();
    },
    listRegistrations: () => {
      onCall();
      return service.listRegistrations();
    },
  };
}
