// The service's own two pages, /practice/state and /practice/ledger: what is inside, for a person or a test.
// They need no token; a web page elsewhere cannot read them, as no answer here permits another origin.
import { json, methodNotAllowed, type Answer } from './answer.ts';
import type { Ledger } from './ledger.ts';
import { betaRegistrationAnswer, importAnswer } from './resource-answers.ts';
import { visibleRegistrations, type Tenant } from './tenant-state.ts';
import type { BetaRegistrationAnswer, ImportedDeviceAnswer } from './wire.ts';

/** The body of GET /practice/state. */
export type PracticeState = {
  /** ISO 8601 UTC, by the service's clock. */
  readonly now: string;
  readonly imports: readonly ImportedDeviceAnswer[];
  /** Only those that can be seen now, as beta shows them. */
  readonly registrations: readonly BetaRegistrationAnswer[];
  /** The new name of a state file that could not be understood; null otherwise. */
  readonly setAside: string | null;
};

export function practiceState(tenant: Tenant, now: number, setAside: string | null): PracticeState {
  return {
    now: new Date(now).toISOString(),
    imports: tenant.imports.map((record) => importAnswer(record, now)),
    registrations: shownRegistrations(tenant, now),
    setAside,
  };
}

export function shownRegistrations(tenant: Tenant, now: number): BetaRegistrationAnswer[] {
  return visibleRegistrations(tenant, now).map((registration) => betaRegistrationAnswer(registration, now));
}

/** Null when the path is not one of the two. */
export function answerInspection(
  method: string,
  segments: readonly string[],
  inside: { state(): PracticeState; ledger: Ledger },
): Answer | null {
  const [area, page, ...rest] = segments;
  if (area !== 'practice' || rest.length > 0 || (page !== 'state' && page !== 'ledger')) return null;
  if (method !== 'GET') return methodNotAllowed('GET');
  return json(200, page === 'state' ? inside.state() : { value: inside.ledger.entries() });
}
