// Lists: which query options are understood, one page of records, and the link to the next. The link names
// the last record shown, not a position, so records deleted meanwhile neither repeat nor hide others.
import { gatewayError, type ErrorAnswer } from './answer.ts';
import type { PageAnswer } from './wire.ts';

export type ListOptions = {
  /** Most records on a page. */
  readonly top: number;
  /** Only records with a higher sequence. */
  readonly after: number;
  /** The text of `contains(serialNumber,'…')`. */
  readonly serialContains: string | null;
};

export type ListResult = { ok: true; options: ListOptions } | { ok: false; error: ErrorAnswer };

/** Anything but the options in `allowed` is a 400, so that a client does not lean on one Graph may ignore. */
export function readListOptions(
  query: URLSearchParams,
  allowed: readonly string[],
  pageSize: number,
): ListResult {
  for (const name of new Set(query.keys())) {
    if (!allowed.includes(name)) return refuse(`The query option '${name}' is not supported here.`);
    if (query.getAll(name).length > 1) return refuse(`The query option '${name}' was given more than once.`);
  }
  const top = wholeNumber(query.get('$top'), pageSize);
  if (top === null || top === 0) return refuse("Invalid value for '$top'.");
  const after = wholeNumber(query.get('$skiptoken'), 0);
  if (after === null) return refuse("Invalid value for '$skiptoken'.");

  const filter = query.get('$filter');
  const contains = filter === null ? null : /^contains\(serialNumber,\s*'((?:[^']|'')*)'\)$/.exec(filter);
  // The real service refuses `serialNumber eq '…'` as well.
  if (filter !== null && contains === null)
    return refuse("Invalid filter clause. Use contains(serialNumber,'…').");
  const serialContains = contains?.[1]?.replaceAll("''", "'") ?? null;
  return { ok: true, options: { top: Math.min(top, pageSize), after, serialContains } };
}

/** One page. `base` is like `http://127.0.0.1:41234/v1.0`, `path` like `/deviceManagement/…`. */
export function page<Row extends { readonly sequence: number; readonly serialNumber: string }, Item>(
  rows: readonly Row[],
  options: ListOptions,
  place: { readonly base: string; readonly path: string; readonly query: URLSearchParams },
  show: (row: Row) => Item,
): PageAnswer<Item> {
  const wanted = options.serialContains;
  const rest = rows.filter(
    (row) => row.sequence > options.after && (wanted === null || row.serialNumber.includes(wanted)),
  );
  const shown = rest.slice(0, options.top);
  const answer = {
    '@odata.context': `${place.base}/$metadata#${place.path.slice(1)}`,
    value: shown.map(show),
  };
  const last = shown.at(-1);
  if (last === undefined || shown.length === rest.length) return answer;

  const query = new URLSearchParams(place.query);
  query.set('$skiptoken', String(last.sequence));
  return { ...answer, '@odata.nextLink': `${place.base}${place.path}?${readable(query)}` };
}

/** Graph writes the dollar sign of its options as it is. */
function readable(query: URLSearchParams): string {
  return query.toString().replaceAll('%24', '$');
}

function wholeNumber(text: string | null, otherwise: number): number | null {
  if (text === null) return otherwise;
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function refuse(message: string): ListResult {
  return { ok: false, error: gatewayError(400, message) };
}
