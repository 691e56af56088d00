// The values that the files of one device contradict each other with, to choose one of.
import type { DeviceCapture } from '../../../../shared/model/batch.ts';
import type { DraftField } from '../../../../shared/model/draft.ts';
import type { Reason } from '../../../../shared/model/intake.ts';
import { LIST_SEPARATOR } from '../../../../shared/model/message.ts';

export type Conflict = { readonly field: DraftField; readonly values: readonly string[] };

/** @param captures of the device; users' names are only there, not in the reason, which every device's row carries. */
export function conflictingValues(
  { code, params }: Reason,
  captures: readonly Pick<DeviceCapture, 'assignedUser'>[],
): Conflict | null {
  if (code === 'tagConflict') {
    return { field: 'groupTag', values: distinct(String(params['tags'] ?? '').split(LIST_SEPARATOR)) };
  }
  if (code === 'userConflict') {
    return { field: 'assignedUser', values: distinct(captures.map(({ assignedUser }) => assignedUser)) };
  }
  return null;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((each) => each !== '');
}
