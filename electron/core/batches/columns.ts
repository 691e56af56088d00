// Columns that several tables of a batch share, and how they are read.
import { z } from 'zod';
import { reasonCodes } from '../../../shared/model/intake.ts';

const reasonSchema = z.object({
  code: z.enum(reasonCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const reasonsColumn = jsonColumn(reasonSchema);
export const verdictColumn = z.enum(['ready', 'check', 'blocked']);
/** SQLite has no truth values. */
export const flagColumn = z.number().transform((value) => value === 1);

export function jsonColumn<Item>(item: z.ZodType<Item>) {
  const items = z.array(item);
  // Most devices have nothing to say.
  return z.string().transform((text) => (text === '[]' ? [] : items.parse(JSON.parse(text))));
}

/** What a file or a person may say of a device besides what it is. */
export const valueColumns = {
  groupTag: z.string(),
  assignedUser: z.string(),
  orderId: z.string(),
  purchaseId: z.string(),
  notes: z.string(),
};
