// The transitions of the practice tenant: seeding, importing, deleting. Pure: each takes a tenant and
// returns the next one, and the caller decides when that becomes true (after the state file is written).
// An import's end is decided here, at once; it only shows when the clock gets there.
import type { Ids } from '../core/ports/ids.ts';
import { hasProfile } from './group-tags.ts';
import { readHash, type HashFacts } from './hash-reading.ts';
import { importOutcome } from './import-outcome.ts';
import { scriptedOutcome, type Scenario } from './scenario.ts';
import type { ImportRecord, Registration, Tenant } from './tenant-state.ts';
import type { ImportedDeviceRequest } from './wire.ts';

export type TenantWorld = { readonly scenario: Scenario; readonly now: number; readonly ids: Ids };

const dayMs = 86_400_000;

/** Adds the scenario's existing devices, and those scripted `alreadyRegistered`, each serial only once ever. */
export function seedTenant(tenant: Tenant, world: TenantWorld): Tenant {
  const listed = new Set(world.scenario.existing.map((device) => device.serialNumber));
  const scripted = Object.keys(world.scenario.devices)
    .filter(
      (serial) => scriptedOutcome(world.scenario, serial) === 'alreadyRegistered' && !listed.has(serial),
    )
    .map((serialNumber) => ({ serialNumber, groupTag: '', manufacturer: '', model: '' }));

  const seeded = new Set(tenant.seeded);
  const registrations = [...tenant.registrations];
  let sequence = tenant.nextSequence;
  for (const device of [...world.scenario.existing, ...scripted]) {
    if (seeded.has(device.serialNumber)) continue;
    seeded.add(device.serialNumber);
    // A day ago, so that its profile has settled.
    const registeredAt = world.now - dayMs;
    registrations.push(
      newRegistration({ ...device, productKey: '', userPrincipalName: '' }, sequence++, registeredAt, world),
    );
  }
  return { ...tenant, nextSequence: sequence, registrations, seeded: [...seeded] };
}

/**
 * One import request. Every `hardwareIdentifier` must have passed `isEdmBinary` already. The records come
 * back in the order of the devices; that is this service's habit, not a promise of Graph.
 */
export function importDevices(
  tenant: Tenant,
  devices: readonly ImportedDeviceRequest[],
  world: TenantWorld,
): { tenant: Tenant; records: ImportRecord[] } {
  const registered = new Set(tenant.registrations.map((registration) => registration.serialNumber));
  const inRequest = new Set<string>();
  const records: ImportRecord[] = [];
  const registrations: Registration[] = [];
  let sequence = tenant.nextSequence;

  for (const device of devices) {
    const facts = readHash(device.hardwareIdentifier ?? '');
    const serialNumber = device.serialNumber || facts?.serialNumber || '';
    const outcome = importOutcome({
      scripted: scriptedOutcome(world.scenario, serialNumber),
      facts,
      twin: serialNumber !== '' && inRequest.has(serialNumber),
      registered: registered.has(serialNumber),
    });
    inRequest.add(serialNumber);

    const importMs = world.scenario.importSeconds * 1000;
    const pending = newImport({ ...device, serialNumber }, sequence++, world);
    if (outcome.kind === 'stuck') {
      records.push({ ...pending, settlesAt: null });
    } else if (outcome.kind === 'error') {
      records.push({ ...pending, error: outcome.error });
    } else {
      const details = registrationDetails(pending, facts);
      const registration = newRegistration(details, sequence++, world.now + importMs, world);
      registrations.push(registration);
      records.push({ ...pending, registrationId: registration.id });
    }
  }

  const next: Tenant = {
    ...tenant,
    nextSequence: sequence,
    imports: [...tenant.imports, ...records],
    registrations: [...tenant.registrations, ...registrations],
  };
  return { tenant: next, records };
}

/** Removes the import's status record. The registration it led to, or will lead to, stays. */
export function deleteImport(tenant: Tenant, id: string): Tenant {
  return { ...tenant, imports: tenant.imports.filter((record) => record.id !== id) };
}

export function deleteRegistration(tenant: Tenant, id: string): Tenant {
  return { ...tenant, registrations: tenant.registrations.filter((registration) => registration.id !== id) };
}

function newImport(device: ImportedDeviceRequest, sequence: number, world: TenantWorld): ImportRecord {
  const id = world.ids();
  const importMs = world.scenario.importSeconds * 1000;
  return {
    sequence,
    id,
    // The real service fills a blank import ID or product key with the record's own ID.
    importId: (world.scenario.keepImportId && device.importId) || id,
    serialNumber: device.serialNumber ?? '',
    groupTag: device.groupTag ?? '',
    productKey: device.productKey || id,
    assignedUserPrincipalName: device.assignedUserPrincipalName ?? '',
    createdAt: world.now,
    pendingAt: world.now + importMs / 2,
    settlesAt: world.now + importMs,
    registrationId: null,
    error: null,
  };
}

type RegistrationDetails = Pick<
  Registration,
  'serialNumber' | 'groupTag' | 'productKey' | 'manufacturer' | 'model' | 'userPrincipalName'
>;

function registrationDetails(record: ImportRecord, facts: HashFacts | null): RegistrationDetails {
  return {
    serialNumber: record.serialNumber,
    groupTag: record.groupTag,
    // Not the import record's: there a blank was filled with that record's ID.
    productKey: record.productKey === record.id ? '' : record.productKey,
    manufacturer: facts?.manufacturer ?? '',
    model: facts?.model ?? '',
    userPrincipalName: record.assignedUserPrincipalName,
  };
}

function newRegistration(
  details: RegistrationDetails,
  sequence: number,
  registeredAt: number,
  world: TenantWorld,
): Registration {
  const assignMs = world.scenario.assignSeconds * 1000;
  return {
    ...details,
    sequence,
    id: world.ids(),
    azureActiveDirectoryDeviceId: world.ids(),
    registeredAt,
    profilePendingAt: registeredAt + assignMs / 2,
    profileSettlesAt: registeredAt + assignMs,
    profileEnd: profileEnd(details, world.scenario),
  };
}

function profileEnd(details: RegistrationDetails, scenario: Scenario): Registration['profileEnd'] {
  const scripted = scriptedOutcome(scenario, details.serialNumber);
  if (scripted === 'profileFailed') return 'failed';
  if (scripted === 'never' || !hasProfile(details.groupTag)) return 'notAssigned';
  return 'assignedInSync';
}
