// Merging what was dropped or chosen into a batch, and what came of it.
import { create } from 'zustand';
import type { MergeOutcome } from '../../../shared/model/batch.ts';
import { api } from '../../app/api.ts';
import { refreshBatches } from '../../app/batches-store.ts';
import { useLanguage } from '../../app/language.ts';
import { useNavigation } from '../../app/navigation.ts';
import { valueOf } from '../../app/notice.ts';
import { loadBatch } from './batch-store.ts';
import { droppedEntries, readDropped } from './dropped-files.ts';

export type MergeReport = {
  readonly batchId: string;
  readonly outcome: MergeOutcome;
  readonly tooLarge: readonly string[];
  readonly unreadable: readonly string[];
};

type MergeState = {
  /** Files of the merge under way; null when none is. */
  readonly working: number | null;
  readonly report: MergeReport | null;
};

export const useMerge = create<MergeState>(() => ({ working: null, report: null }));

const nothing: MergeOutcome = { files: [], added: 0, duplicates: 0, filesKnown: 0 };

/** Merges a drop; without a batch to drop into, one is made. */
export async function mergeDrop(batchId: string | null, transfer: DataTransfer): Promise<void> {
  const entries = droppedEntries(transfer);
  if (entries.length === 0) return;
  const target = batchId ?? (await createBatch());
  if (target === null) return;
  useMerge.setState({ working: 0, report: null });
  const { portions, tooLarge, unreadable } = await readDropped(entries);
  let outcome = nothing;
  useMerge.setState({ working: portions.reduce((sum, portion) => sum + portion.length, 0) });
  for (const files of portions) {
    const merged = await valueOf(api.batches.mergeDropped({ batchId: target, files: [...files] }));
    if (merged === null) break;
    outcome = joined(outcome, merged);
  }
  await finish({ batchId: target, outcome, tooLarge, unreadable });
}

export async function mergeChosen(batchId: string | null, from: 'files' | 'folder'): Promise<void> {
  const target = batchId ?? (await createBatch());
  if (target === null) return;
  const outcome = await valueOf(api.batches.mergeChosen({ batchId: target, from }));
  if (outcome !== null) await finish({ batchId: target, outcome, tooLarge: [], unreadable: [] });
}

/** Makes a batch named after today and shows it; null when main refused. */
export async function createBatch(): Promise<string | null> {
  const { text, language } = useLanguage.getState();
  const date = new Date().toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  const batch = await valueOf(api.batches.create({ name: text('batches.defaultName', { date }) }));
  if (batch === null) return null;
  await refreshBatches();
  useNavigation.getState().openBatch(batch.id);
  return batch.id;
}

async function finish(report: MergeReport): Promise<void> {
  await Promise.all([refreshBatches(), loadBatch(report.batchId)]);
  useMerge.setState({ working: null, report });
}

function joined(a: MergeOutcome, b: MergeOutcome): MergeOutcome {
  return {
    files: [...a.files, ...b.files],
    added: a.added + b.added,
    duplicates: a.duplicates + b.duplicates,
    filesKnown: a.filesKnown + b.filesKnown,
  };
}
