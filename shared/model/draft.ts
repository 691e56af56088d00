// What a technician decides about the devices of a batch, beyond what their files say: kept apart from the captures, so
// that every decision can be taken back and none is lost when another file is merged.
import { z } from 'zod';

/** The values of a device that can be written over. Manufacturer, model and serial are the firmware's and cannot. */
export const draftFields = ['groupTag', 'assignedUser', 'orderId', 'purchaseId', 'notes'] as const;
export type DraftField = (typeof draftFields)[number];

/** What went out with the device: it cannot change once the device was handed over. */
export const sentFields: ReadonlySet<DraftField> = new Set(['groupTag', 'assignedUser']);

const line = z
  .string()
  .trim()
  .max(256)
  .regex(/^\P{Cc}*$/u);

/** The shape of each value; '' empties it. */
export const draftValues = {
  groupTag: line,
  /** A user principal name: the service checks only its domain, and a wrong one locks the device. */
  assignedUser: line.regex(/^$|^[^\s@,"]+@[^\s@,"]+$/),
  orderId: line,
  purchaseId: line,
  /** May have several lines. */
  notes: z
    .string()
    .trim()
    .max(2000)
    .regex(/^[\P{Cc}\n]*$/u),
} as const satisfies Record<DraftField, z.ZodType<string>>;

/** Values to write over what the files say; null takes such a value back, a field left out stays as it is. */
export type DraftEdit = { readonly [F in DraftField]?: string | null | undefined };

/** What was done in one step, for the words on the undo button. */
export const draftChangeKinds = ['edit', 'leaveOut', 'restore', 'repair', 'chooseCapture'] as const;
export type DraftChangeKind = (typeof draftChangeKinds)[number];

export type DraftChange = { readonly kind: DraftChangeKind; readonly devices: number };

/** What a change did. */
export type ChangeOutcome = {
  readonly changed: number;
  /** Devices left as they were because they are with the service. */
  readonly locked: number;
};
