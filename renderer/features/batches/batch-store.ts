// The batch that is open, as main last gave it.
import { create } from 'zustand';
import type { BatchDetail } from '../../../shared/model/batch.ts';
import { api } from '../../app/api.ts';
import { refreshBatches } from '../../app/batches-store.ts';
import { useNavigation } from '../../app/navigation.ts';
import { showError } from '../../app/notice.ts';

type BatchState = { readonly detail: BatchDetail | null };

export const useBatch = create<BatchState>(() => ({ detail: null }));

/** Does nothing for a batch that is not open any more: opening it again loads it. */
export async function loadBatch(batchId: string): Promise<void> {
  const answer = await api.batches.open({ batchId });
  if (useNavigation.getState().batchId !== batchId) return;
  // Not `valueOf`: what was said about the change before stays when the reading goes well.
  if (answer.ok) useBatch.setState({ detail: answer.value });
  else showError(answer.error);
}

/** After a change: the open batch and the list of all, as main has them now. */
export async function reloadBatch(batchId: string): Promise<void> {
  await Promise.all([loadBatch(batchId), refreshBatches()]);
}
