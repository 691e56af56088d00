// The list of batches, as main last gave it.
import { create } from 'zustand';
import type { BatchSummary } from '../../shared/model/batch.ts';
import { api } from './api.ts';

type BatchesState = {
  /** Null until main answered the first time. */
  readonly batches: readonly BatchSummary[] | null;
};

export const useBatches = create<BatchesState>(() => ({ batches: null }));

export async function refreshBatches(): Promise<void> {
  const answer = await api.batches.list();
  if (answer.ok) useBatches.setState({ batches: answer.value });
}
