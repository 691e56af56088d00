// The list of every request the service received, for tests that count what was sent, and for a person who
// wants to see it. It holds serials, but no hashes, tokens or user names. The service's own
// /practice pages are left out: looking must not change what is seen.

export type LedgerEntry = {
  /** 1 for the first request since the start, in order of arrival. */
  readonly number: number;
  /** ISO 8601 UTC, by the service's clock. */
  readonly time: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** With its question mark; empty when there was none. */
  readonly query: string;
  /** Every serialNumber in the body, in its order, repeats included. */
  readonly serials: readonly string[];
  /** `open`: not answered yet. `dropped`: the connection ended without an answer. */
  readonly status: number | 'dropped' | 'open';
};

export type Ledger = {
  /** Enters a request and returns its number. */
  open(request: Pick<LedgerEntry, 'time' | 'method' | 'path' | 'query'>): number;
  note(number: number, serials: readonly string[]): void;
  close(number: number, status: number | 'dropped'): void;
  entries(): LedgerEntry[];
};

export function createLedger(): Ledger {
  const entries: LedgerEntry[] = [];
  const change = (number: number, part: Partial<LedgerEntry>) => {
    const entry = entries[number - 1];
    if (entry !== undefined) entries[number - 1] = { ...entry, ...part };
  };
  return {
    open(request) {
      const number = entries.length + 1;
      entries.push({ ...request, number, serials: [], status: 'open' });
      return number;
    },
    note: (number, serials) => change(number, { serials }),
    close: (number, status) => change(number, { status }),
    entries: () => [...entries],
  };
}

/** The serials of a create or import body, whether or not the body is otherwise right. */
export function serialsIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const list: unknown = Reflect.get(body, 'importedWindowsAutopilotDeviceIdentities');
  const devices: unknown[] = Array.isArray(list) ? list : [body];
  return devices.flatMap((device) => {
    if (typeof device !== 'object' || device === null) return [];
    const serial: unknown = Reflect.get(device, 'serialNumber');
    return typeof serial === 'string' ? [serial] : [];
  });
}
