// Which rows of a table are selected, as data: a current row, which the keys move, and the set of selected ones. A
// range goes from the anchor, where the last selection began, to the current row.

export type RowSelection = {
  readonly current: string | null;
  readonly anchor: string | null;
  readonly ids: ReadonlySet<string>;
};

export const nothingSelected: RowSelection = { current: null, anchor: null, ids: new Set() };

export function only(id: string): RowSelection {
  return { current: id, anchor: id, ids: new Set([id]) };
}

/** Adds a row to the selected ones, or takes it out. */
export function toggled({ ids }: RowSelection, id: string): RowSelection {
  const after = new Set(ids);
  if (!after.delete(id)) after.add(id);
  return { current: id, anchor: id, ids: after };
}

/** Moves the current row and leaves the selected ones as they are. */
export function movedTo(selection: RowSelection, id: string): RowSelection {
  return { ...selection, current: id };
}

/** The rows from the anchor to `id`, both among them; `also` keeps those selected before. */
export function extendedTo(
  selection: RowSelection,
  id: string,
  order: readonly string[],
  also = false,
): RowSelection {
  const anchor = selection.anchor ?? selection.current ?? id;
  const from = order.indexOf(anchor);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return only(id);
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { current: id, anchor, ids: new Set(also ? [...selection.ids, ...range] : range) };
}

export function all({ current, anchor }: RowSelection, order: readonly string[]): RowSelection {
  return { current: current ?? order[0] ?? null, anchor, ids: new Set(order) };
}

/** Without the rows that are not there any more; the same object when all are. */
export function within(selection: RowSelection, there: ReadonlySet<string>): RowSelection {
  const { current, anchor, ids } = selection;
  const kept = [...ids].filter((id) => there.has(id));
  const has = (id: string | null) => id === null || there.has(id);
  if (kept.length === ids.size && has(current) && has(anchor)) return selection;
  return {
    current: has(current) ? current : (kept[0] ?? null),
    anchor: has(anchor) ? anchor : null,
    ids: new Set(kept),
  };
}
