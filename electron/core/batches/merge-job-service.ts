// Bringing files into a batch in steps that can be cancelled: what is read is kept aside, and written in one go at the
// end. The window has one such job at a time; a new one ends the one before.
import { type Result, refused, succeeded } from '../../../shared/errors.ts';
import type { MergeOutcome, MergeProgress } from '../../../shared/model/batch.ts';
import type { FileReport } from '../../../shared/model/intake.ts';
import type { DeviceFile } from '../intake/read-device-file.ts';
import { readDeviceFiles, type ReadDeviceFile } from '../intake/read-device-files.ts';
import { readPaths, type ReadProgress } from '../intake/read-paths.ts';
import { takingTurns } from '../intake/turns.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { BatchService } from './batch-service.ts';

export type MergeJobService = {
  /** `batchNotFound` when there is no such batch. */
  begin(batchId: string): Result<{ readonly jobId: string }>;
  /** Files whose bytes are at hand: the paths are what the technician saw, and are never opened from here. */
  addFiles(jobId: string, files: readonly DeviceFile[]): Promise<Result<null>>;
  addPaths(jobId: string, paths: readonly string[]): Promise<Result<null>>;
  /** Waits for what is still being read. All of it durable, or none. `mergeGone` when the job was cancelled, or another one began. */
  finish(jobId: string): Promise<Result<MergeOutcome>>;
  cancel(jobId: string): Result<null>;
  /** How far `addPaths` is. @returns a function that ends the subscription. */
  subscribe(listener: (progress: MergeProgress) => void): () => void;
};

type Job = {
  readonly id: string;
  readonly batchId: string;
  readonly files: ReadDeviceFile[];
  readonly unread: FileReport[];
  readonly abort: AbortController;
  /** What is being read right now. */
  readonly reading: Set<Promise<unknown>>;
};

export type MergeJobParts = { readonly batches: BatchService; readonly clock: Clock; readonly ids: Ids };

export function mergeJobService({ batches, clock, ids }: MergeJobParts): MergeJobService {
  const listeners = new Set<(progress: MergeProgress) => void>();
  let job: Job | null = null;

  const find = (jobId: string): Job | null => (job?.id === jobId ? job : null);
  /** Whether the job may still be added to; it can be cancelled while something is read. */
  const goesOn = (asked: Job): boolean => job === asked;

  async function adding(jobId: string, read: (asked: Job) => Promise<void>): Promise<Result<null>> {
    const asked = find(jobId);
    if (asked === null) return refused('mergeGone');
    const reading = read(asked);
    asked.reading.add(reading);
    try {
      await reading;
    } finally {
      asked.reading.delete(reading);
    }
    return goesOn(asked) ? succeeded(null) : refused('mergeGone');
  }

  async function readFiles(asked: Job, files: readonly DeviceFile[]): Promise<void> {
    const turnOver = takingTurns();
    for (const file of files) {
      for (const read of readDeviceFiles(file, { now: clock() })) asked.files.push(read);
      const pause = turnOver();
      if (pause) await pause;
      if (!goesOn(asked)) return;
    }
  }

  async function readFrom(asked: Job, paths: readonly string[]): Promise<void> {
    const { files, unread } = await readPaths(paths, {
      now: clock(),
      signal: asked.abort.signal,
      onProgress: nowAndThen((progress) => {
        for (const listener of listeners) listener({ jobId: asked.id, ...progress });
      }),
    });
    for (const file of files) asked.files.push(file);
    for (const report of unread) asked.unread.push(report);
  }

  return {
    begin: (batchId) => {
      const batch = batches.find(batchId);
      if (!batch.ok) return batch;
      job?.abort.abort();
      job = { id: ids(), batchId, files: [], unread: [], abort: new AbortController(), reading: new Set() };
      return succeeded({ jobId: job.id });
    },
    addFiles: (jobId, files) => adding(jobId, (asked) => readFiles(asked, files)),
    addPaths: (jobId, paths) => adding(jobId, (asked) => readFrom(asked, paths)),
    finish: async (jobId) => {
      const asked = find(jobId);
      if (asked === null) return refused('mergeGone');
      while (asked.reading.size > 0) await Promise.allSettled(asked.reading);
      if (!goesOn(asked)) return refused('mergeGone');
      job = null;
      const merged = batches.merge(asked.batchId, asked.files);
      if (!merged.ok) return merged;
      return succeeded({ ...merged.value, files: [...asked.unread, ...merged.value.files] });
    },
    cancel: (jobId) => {
      const asked = find(jobId);
      asked?.abort.abort();
      if (asked !== null) job = null;
      return succeeded(null);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Thousands of files would be thousands of messages to a window that shows a few each second, in milliseconds. */
const TELL_EVERY_MS = 50;

/** The first and the last are always told. */
function nowAndThen(tell: (progress: ReadProgress) => void): (progress: ReadProgress) => void {
  let next = 0;
  return (progress) => {
    const now = performance.now();
    if (now < next && progress.filesRead < progress.files) return;
    next = now + TELL_EVERY_MS;
    tell(progress);
  };
}
