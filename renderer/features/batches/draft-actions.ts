// Decisions about the devices of a batch: each is one call, after which the batch is loaded again. What a call did is
// kept until the next one.
import { create } from 'zustand';
import type { Result } from '../../../shared/errors.ts';
import type { ChangeOutcome, DraftEdit } from '../../../shared/model/draft.ts';
import type { ExportFormatId, ExportOutcome } from '../../../shared/model/export.ts';
import { api } from '../../app/api.ts';
import { valueOf } from '../../app/notice.ts';
import { reloadBatch } from './batch-store.ts';

type DraftNotes = {
  /** The batch that the notes are about. */
  readonly batchId: string | null;
  readonly change: ChangeOutcome | null;
  readonly exported: ExportOutcome | null;
};

const none: DraftNotes = { batchId: null, change: null, exported: null };

export const useDraftNotes = create<DraftNotes>(() => none);

export function dismissDraftNotes(): void {
  useDraftNotes.setState(none);
}

export function editDevices(
  batchId: string,
  deviceIds: readonly string[],
  edit: DraftEdit,
): Promise<boolean> {
  return change(batchId, api.drafts.edit({ batchId, deviceIds: [...deviceIds], edit }));
}

export function leaveOut(batchId: string, deviceIds: readonly string[]): Promise<boolean> {
  return change(batchId, api.drafts.leaveOut({ batchId, deviceIds: [...deviceIds] }));
}

export function restore(batchId: string, deviceIds: readonly string[]): Promise<boolean> {
  return change(batchId, api.drafts.restore({ batchId, deviceIds: [...deviceIds] }));
}

export function repair(batchId: string, deviceIds: readonly string[]): Promise<boolean> {
  return change(batchId, api.drafts.repair({ batchId, deviceIds: [...deviceIds] }));
}

export function chooseCapture(batchId: string, deviceId: string, captureId: number | null): Promise<boolean> {
  return change(batchId, api.drafts.chooseCapture({ deviceId, captureId }));
}

export function undo(batchId: string): Promise<boolean> {
  return change(batchId, api.drafts.undo({ batchId }));
}

export function redo(batchId: string): Promise<boolean> {
  return change(batchId, api.drafts.redo({ batchId }));
}

/** Changes nothing; main asks where to write. */
export async function exportDevices(
  batchId: string,
  format: ExportFormatId,
  deviceIds: readonly string[] | null,
): Promise<void> {
  dismissDraftNotes();
  const ids = deviceIds === null ? null : [...deviceIds];
  const exported = await valueOf(api.batches.export({ batchId, format, deviceIds: ids }));
  if (exported !== null) useDraftNotes.setState({ batchId, change: null, exported });
}

async function change(batchId: string, call: Promise<Result<ChangeOutcome>>): Promise<boolean> {
  dismissDraftNotes();
  const outcome = await valueOf(call);
  await reloadBatch(batchId);
  if (outcome !== null) useDraftNotes.setState({ batchId, change: outcome, exported: null });
  return outcome !== null;
}
