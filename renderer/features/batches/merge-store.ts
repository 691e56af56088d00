// Merging what was dropped or chosen into a batch: one at a time, with progress, and with *cancel*, after which nothing
// was merged. What came of it stays until the next merge.
import { create } from 'zustand';
import { type AppError, type Result, succeeded } from '../../../shared/errors.ts';
import type { MergeOutcome } from '../../../shared/model/batch.ts';
import { api, subscribe } from '../../app/api.ts';
import { dismissNotice, showError } from '../../app/notice.ts';
import { reloadBatch } from './batch-store.ts';
import { createBatch } from './create-batch.ts';
import { droppedEntries, listDropped, readPortions } from './dropped-files.ts';
import { type MergeNumbers, notBegun } from './merge-progress.ts';

export type MergeReport = {
  readonly batchId: string;
  readonly outcome: MergeOutcome;
  readonly tooLarge: readonly string[];
  readonly unreadable: readonly string[];
};

export type MergeCancelled = { readonly batchId: string; readonly cancelled: true };

type MergeJob = {
  /** Null until main has begun it. */
  readonly id: string | null;
  /** Null while there is nothing to show: the system's dialog is open. */
  readonly numbers: MergeNumbers | null;
  readonly saving: boolean;
  readonly cancelled: boolean;
};

type MergeState = {
  readonly job: MergeJob | null;
  /** What the last merge did. */
  readonly report: MergeReport | MergeCancelled | null;
  /** Files were dropped while another merge was under way. */
  readonly dropIgnored: boolean;
};

export const useMerge = create<MergeState>(() => ({ job: null, report: null, dropIgnored: false }));

/** What a merge reads; null when there was nothing to merge after all. */
type Read = Result<Pick<MergeReport, 'tooLarge' | 'unreadable'> | null>;

/** Merges a drop; without a batch to drop into, one is made. */
export async function mergeDrop(batchId: string | null, transfer: DataTransfer): Promise<void> {
  const entries = droppedEntries(transfer);
  if (entries.length === 0) return;
  if (useMerge.getState().job !== null) useMerge.setState({ dropIgnored: true });
  else await merge(batchId, notBegun, (jobId) => sendDropped(jobId, entries));
}

export async function mergeChosen(batchId: string | null, from: 'files' | 'folder'): Promise<void> {
  if (useMerge.getState().job !== null) return;
  await merge(batchId, null, async (jobId) => {
    const stop = subscribe('mergeProgress', ({ jobId: of, ...numbers }) => {
      if (of === jobId) update({ numbers });
    });
    const chosen = await api.merging.addChosen({ jobId, from });
    stop();
    if (!chosen.ok) return chosen;
    return succeeded(chosen.value ? { tooLarge: [], unreadable: [] } : null);
  });
}

/** Stops the merge under way. What it says in the end is main's to tell: it may be done already. */
export async function cancelMerge(): Promise<void> {
  const { job } = useMerge.getState();
  update({ cancelled: true });
  if (job?.id != null) await api.merging.cancel({ jobId: job.id });
}

export function dismissReport(): void {
  useMerge.setState({ report: null, dropIgnored: false });
}

async function merge(
  batchId: string | null,
  numbers: MergeNumbers | null,
  read: (jobId: string) => Promise<Read>,
): Promise<void> {
  // Before the first wait, so that no second merge begins meanwhile.
  useMerge.setState({
    job: { id: null, numbers, saving: false, cancelled: false },
    report: null,
    dropIgnored: false,
  });
  let report: MergeState['report'] = null;
  try {
    const target = batchId ?? (await createBatch());
    if (target === null) return;
    report = await runJob(target, read);
    await reloadBatch(target);
  } finally {
    useMerge.setState({ job: null, report });
  }
}

async function runJob(
  batchId: string,
  read: (jobId: string) => Promise<Read>,
): Promise<MergeState['report']> {
  const begun = await api.merging.begin({ batchId });
  if (!begun.ok) return failed(begun.error);
  const { jobId } = begun.value;
  update({ id: jobId });
  const all = isCancelled() ? succeeded(null) : await read(jobId);
  if (!all.ok || all.value === null || isCancelled()) {
    await api.merging.cancel({ jobId });
    if (isCancelled()) return { batchId, cancelled: true };
    return all.ok ? null : failed(all.error);
  }
  update({ numbers: useMerge.getState().job?.numbers ?? notBegun, saving: true });
  const outcome = await api.merging.finish({ jobId });
  if (outcome.ok) {
    dismissNotice();
    return { batchId, outcome: outcome.value, ...all.value };
  }
  return isCancelled() ? { batchId, cancelled: true } : failed(outcome.error);
}

/** Lists first, so that the progress knows its end; then each portion is sent before the next is read. */
async function sendDropped(jobId: string, entries: readonly FileSystemEntry[]): Promise<Read> {
  const { files, bytes, tooLarge, unreadable } = await listDropped(entries, isCancelled);
  const lost = [...unreadable];
  update({ numbers: { filesRead: 0, files: files.length, bytesRead: 0, bytes } });
  for await (const portion of readPortions(files)) {
    if (isCancelled()) break;
    lost.push(...portion.unreadable);
    if (portion.files.length > 0) {
      const added = await api.merging.addDropped({ jobId, files: [...portion.files] });
      if (!added.ok) return added;
    }
    const { filesRead, bytesRead } = portion;
    update({ numbers: { filesRead, files: files.length, bytesRead, bytes } });
  }
  return succeeded({ tooLarge, unreadable: lost });
}

function update(change: Partial<MergeJob>): void {
  useMerge.setState(({ job }) => ({ job: job === null ? null : { ...job, ...change } }));
}

function isCancelled(): boolean {
  return useMerge.getState().job?.cancelled ?? false;
}

function failed(error: AppError): null {
  showError(error);
  return null;
}
