// What a key does to the selection of a table: the arrows move, Shift extends, Ctrl moves without selecting.
import { all, extendedTo, movedTo, only, type RowSelection, toggled } from './row-selection.ts';

export type RowKey = {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly commandKey: boolean;
};

export type RowKeyContext = {
  readonly order: readonly string[];
  /** Where the current row is; where it was last when it is gone; -1 before any was. */
  readonly at: number;
  /** Rows of one page. */
  readonly page: number;
  readonly multiple: boolean;
};

/** @returns the selection after the key, or null for a key that is not the table's. */
export function afterKey(selection: RowSelection, key: RowKey, context: RowKeyContext): RowSelection | null {
  const { order, multiple } = context;
  const { current } = selection;
  if (order.length === 0) return null;
  if (multiple) {
    if (key.commandKey && key.key.toLowerCase() === 'a') return all(selection, order);
    if (current !== null && key.key === ' ') return toggled(selection, current);
    if (current !== null && key.key === 'Escape') return only(current);
  }
  const target = targetOf(key.key, context);
  const id = target === null ? undefined : order[Math.max(0, Math.min(order.length - 1, target))];
  if (id === undefined) return null;
  if (multiple && key.shiftKey) return extendedTo(selection, id, order, key.commandKey);
  if (multiple && key.commandKey) return movedTo(selection, id);
  return only(id);
}

function targetOf(key: string, { order, at, page }: RowKeyContext): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return order.length - 1;
    default:
      return null;
  }
}
