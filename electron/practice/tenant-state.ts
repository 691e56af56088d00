// The shape of the tenant's memory, in this process and in the state file. Nothing in it moves by itself:
// every record carries the times at which it changes, so what it shows depends only on the clock.
// No hash is kept; serials, tags and user names are.
import { z } from 'zod';

/** Milliseconds since 1970-01-01 UTC. */
const moment = z.number();

const importRecordSchema = z.strictObject({
  /** Rises with every record of the tenant; the order of lists, and the place a next link goes on from. */
  sequence: z.int(),
  id: z.string(),
  importId: z.string(),
  serialNumber: z.string(),
  groupTag: z.string(),
  productKey: z.string(),
  assignedUserPrincipalName: z.string(),
  createdAt: moment,
  pendingAt: moment,
  /** Null: stays pending for ever. */
  settlesAt: moment.nullable(),
  /** What it settles to: exactly one of the two, unless it never settles. */
  registrationId: z.string().nullable(),
  error: z.strictObject({ code: z.int(), name: z.string() }).nullable(),
});
export type ImportRecord = Readonly<z.output<typeof importRecordSchema>>;

const registrationSchema = z.strictObject({
  sequence: z.int(),
  id: z.string(),
  serialNumber: z.string(),
  groupTag: z.string(),
  productKey: z.string(),
  manufacturer: z.string(),
  model: z.string(),
  userPrincipalName: z.string(),
  azureActiveDirectoryDeviceId: z.string(),
  /** Not to be seen before this time. */
  registeredAt: moment,
  profilePendingAt: moment,
  profileSettlesAt: moment,
  profileEnd: z.enum(['assignedInSync', 'failed', 'notAssigned']),
});
export type Registration = Readonly<z.output<typeof registrationSchema>>;

export const tenantSchema = z.strictObject({
  version: z.literal(1),
  nextSequence: z.int(),
  imports: z.array(importRecordSchema),
  registrations: z.array(registrationSchema),
  /** Serials the scenario has put in once. A restart must not bring back what was deleted since. */
  seeded: z.array(z.string()),
});

export type Tenant = {
  readonly version: 1;
  readonly nextSequence: number;
  readonly imports: readonly ImportRecord[];
  readonly registrations: readonly Registration[];
  readonly seeded: readonly string[];
};

export const emptyTenant: Tenant = {
  version: 1,
  nextSequence: 1,
  imports: [],
  registrations: [],
  seeded: [],
};

export function visibleRegistrations(tenant: Tenant, now: number): Registration[] {
  return tenant.registrations.filter((registration) => registration.registeredAt <= now);
}

export function findImport(tenant: Tenant, id: string): ImportRecord | undefined {
  return tenant.imports.find((record) => record.id === id);
}

export function findRegistration(tenant: Tenant, id: string, now: number): Registration | undefined {
  return tenant.registrations.find(
    (registration) => registration.id === id && registration.registeredAt <= now,
  );
}
