// The scenario's faults, armed: each counts the requests that match it and goes off at its nth.
import type { Fault } from './scenario.ts';

export type FaultAction =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'drop-after-commit' };

/** Returns a function to be called once per request; it says what is to go wrong with it, or undefined. */
export function armFaults(
  faults: readonly Fault[],
): (method: string, segments: readonly string[]) => FaultAction | undefined {
  const armed = faults.map((fault) => ({ fault, pattern: fault.path.split('/').slice(1), seen: 0 }));
  return (method, segments) => {
    let action: FaultAction | undefined;
    for (const entry of armed) {
      if (entry.fault.method !== method || !matches(entry.pattern, segments)) continue;
      entry.seen += 1;
      // All of them count, though only the first to be due acts.
      if (entry.seen === entry.fault.nth) action ??= readAction(entry.fault.action);
    }
    return action;
  };
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  const versioned = pattern[0] === 'v1.0' || pattern[0] === 'beta';
  const actual = versioned ? segments : segments.slice(1);
  return (
    actual.length === pattern.length && pattern.every((part, at) => part === '{id}' || part === actual[at])
  );
}

function readAction(action: string): FaultAction {
  if (action === 'reset' || action === 'drop-after-commit') return { kind: action };
  return { kind: 'status', status: Number(action.slice('status:'.length)) };
}
