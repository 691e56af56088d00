// The batch that is open, as main last gave it.
import { create } from 'zustand';
import type { BatchDetail } from '../../../shared/model/batch.ts';
import { api } from '../../app/api.ts';
import { valueOf } from '../../app/notice.ts';

type BatchState = { readonly detail: BatchDetail | null };

export const useBatch = create<BatchState>(() => ({ detail: null }));

export async function loadBatch(batchId: string): Promise<void> {
  const detail = await valueOf(api.batches.open({ batchId }));
  if (detail !== null) useBatch.setState({ detail });
}
