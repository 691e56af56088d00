// The values that the files of one device contradict each other with, to choose one of.
import type { DraftField } from '../../../../shared/model/draft.ts';
import type { Reason } from '../../../../shared/model/intake.ts';

/** How main joins several values into one. */
const SEPARATOR = ' · ';

export type Conflict = { readonly field: DraftField; readonly values: readonly string[] };

export function conflictingValues({ code, params }: Reason): Conflict | null {
  if (code === 'tagConflict') return { field: 'groupTag', values: parts(params['tags']) };
  if (code === 'userConflict') return { field: 'assignedUser', values: parts(params['users']) };
  return null;
}

function parts(joined: string | number | undefined): string[] {
  return String(joined ?? '')
    .split(SEPARATOR)
    .filter((each) => each !== '');
}
