// What the edit dialog knows of the devices' values, and which of them the technician changed.
import type { BatchDevice } from '../../../../shared/model/batch.ts';
import {
  type DraftEdit,
  type DraftField,
  draftFields,
  draftValues,
  sentFields,
} from '../../../../shared/model/draft.ts';

export type FieldValues = {
  /** What all of the devices have; null where they differ, or where it is not known. */
  readonly common: string | null;
  /** One of the devices has a value that was set here. */
  readonly setHere: boolean;
  /** It went out with every one of the devices. */
  readonly locked: boolean;
};

/** What was typed; null takes back what was set here; a field that is not in it was not touched. */
export type Typed = DraftEdit;

/** Why a value cannot be saved: a key of the texts and what its sentence needs. */
export type FieldFault =
  | { readonly key: 'edit.tooLong'; readonly most: number }
  | { readonly key: 'edit.wrongUser' | 'edit.wrongCharacter'; readonly most: null };

/** @param user of the one device; null when it is not known. */
export function fieldsOf(
  devices: readonly BatchDevice[],
  user: string | null,
): Readonly<Record<DraftField, FieldValues>> {
  const entries = draftFields.map((field) => [field, fieldValues(field, devices, user)] as const);
  return Object.fromEntries(entries) as Record<DraftField, FieldValues>;
}

function fieldValues(field: DraftField, devices: readonly BatchDevice[], user: string | null): FieldValues {
  const values = new Set(devices.map((device) => valueOf(field, device, user)));
  const [common = null] = values.size === 1 ? values : [];
  return {
    common,
    setHere: devices.some(({ edited }) => edited.includes(field)),
    locked: sentFields.has(field) && devices.every(({ locked }) => locked),
  };
}

/** The names of users stay in main but for one device; that a device has none is known of all. */
function valueOf(field: DraftField, device: BatchDevice, user: string | null): string | null {
  if (field !== 'assignedUser') return device[field];
  return device.hasUser ? user : '';
}

/** Only what is different from what the devices have; {} when nothing is. */
export function editOf(typed: Typed, values: Readonly<Record<DraftField, FieldValues>>): DraftEdit {
  const edit: Partial<Record<DraftField, string | null>> = {};
  for (const field of draftFields) {
    const value = typed[field];
    const { common } = values[field];
    if (value === undefined) continue;
    if (value === null) edit[field] = null;
    // An empty field where the values differ is one that was typed in and emptied again: untouched.
    else if (value.trim() !== (common ?? '')) edit[field] = value.trim();
  }
  return edit;
}

export function faultOf(field: DraftField, value: string | null | undefined): FieldFault | null {
  if (value == null) return null;
  const issue = draftValues[field].safeParse(value).error?.issues[0];
  if (issue === undefined) return null;
  if (issue.code === 'too_big') return { key: 'edit.tooLong', most: Number(issue.maximum) };
  return { key: field === 'assignedUser' ? 'edit.wrongUser' : 'edit.wrongCharacter', most: null };
}
