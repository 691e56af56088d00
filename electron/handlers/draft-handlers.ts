// Decisions about the devices of a batch, as the window makes them.
import type { Services } from '../compose.ts';
import type { Handlers } from './handler-types.ts';

export function draftHandlers({ drafts }: Services): Handlers['drafts'] {
  return {
    device: ({ deviceId }) => drafts.device(deviceId),
    edit: ({ batchId, deviceIds, edit }) => drafts.edit(batchId, deviceIds, edit),
    leaveOut: ({ batchId, deviceIds }) => drafts.leaveOut(batchId, deviceIds),
    restore: ({ batchId, deviceIds }) => drafts.restore(batchId, deviceIds),
    repair: ({ batchId, deviceIds }) => drafts.repair(batchId, deviceIds),
    chooseCapture: ({ deviceId, captureId }) => drafts.chooseCapture(deviceId, captureId),
    undo: ({ batchId }) => drafts.undo(batchId),
    redo: ({ batchId }) => drafts.redo(batchId),
  };
}
