// The RegistrationService over Microsoft Graph. v1.0 for imports; beta for registrations, because only beta
// tells whether a deployment profile is assigned, and without that nothing may be called ready.
import type { z } from 'zod';
import type {
  Answer,
  DeviceToImport,
  ImportRecord,
  Pace,
  Registration,
  RegistrationService,
} from '../registration-port.ts';
import { callGraph, type GraphEndpoint } from './graph-request.ts';
import {
  deviceIdentitySchema,
  importIdentitySchema,
  pageSchema,
  type WireDeviceIdentity,
  type WireDeviceToImport,
  type WireImportIdentity,
} from './wire.ts';

const IMPORTS = '/v1.0/deviceManagement/importedWindowsAutopilotDeviceIdentities';
const REGISTRATIONS = '/beta/deviceManagement/windowsAutopilotDeviceIdentities';

/** A list that never ends is a broken service; a page holds about 1,000, so this is a million devices. */
const MOST_PAGES = 1000;

export type GraphRegistrationOptions = {
  readonly tenant: string;
  readonly endpoint: GraphEndpoint;
  readonly pace: Pace;
};

export function graphRegistration({ tenant, endpoint, pace }: GraphRegistrationOptions): RegistrationService {
  return {
    tenant,
    pace,
    importDevices: async (devices) => {
      const answer = await callGraph(endpoint, {
        method: 'POST',
        path: `${IMPORTS}/import`,
        body: { importedWindowsAutopilotDeviceIdentities: devices.map(toWire) },
        reply: pageSchema(importIdentitySchema),
      });
      return answer.ok ? { ...answer, value: answer.value.value.map(importRecord) } : answer;
    },
    listImportRecords: () => readList(endpoint, IMPORTS, importIdentitySchema, importRecord),
    listRegistrations: () => readList(endpoint, REGISTRATIONS, deviceIdentitySchema, registration),
  };
}

/** Reads a paged collection to its end, following `@odata.nextLink` verbatim. */
async function readList<Item extends z.ZodType, T>(
  endpoint: GraphEndpoint,
  path: string,
  item: Item,
  convert: (wire: z.output<Item>) => T,
): Promise<Answer<readonly T[]>> {
  const all: T[] = [];
  let next: string | undefined = path;
  let requestId = '';
  for (let page = 0; next !== undefined; page += 1) {
    if (page === MOST_PAGES) return { ok: false, fault: { kind: 'interrupted' } };
    const answer: Answer<{ value: z.output<Item>[]; '@odata.nextLink'?: string | undefined }> =
      await callGraph(endpoint, { method: 'GET', path: next, reply: pageSchema(item) });
    if (!answer.ok) return answer;
    all.push(...answer.value.value.map(convert));
    requestId = answer.requestId;
    next = answer.value['@odata.nextLink'];
  }
  return { ok: true, value: all, requestId };
}

function toWire(device: DeviceToImport): WireDeviceToImport {
  return {
    '@odata.type': '#microsoft.graph.importedWindowsAutopilotDeviceIdentity',
    serialNumber: device.serial,
    productKey: device.productId,
    groupTag: device.groupTag,
    assignedUserPrincipalName: device.assignedUser,
    importId: device.importId,
    hardwareIdentifier: device.hardwareHash,
  };
}

function importRecord(wire: WireImportIdentity): ImportRecord {
  const status = wire.state?.deviceImportStatus;
  return {
    recordId: wire.id,
    importId: wire.importId ?? '',
    serial: wire.serialNumber ?? '',
    status: status === 'complete' || status === 'error' ? status : 'waiting',
    registrationId: wire.state?.deviceRegistrationId ?? '',
    errorCode: wire.state?.deviceErrorCode ?? 0,
    errorName: wire.state?.deviceErrorName ?? '',
  };
}

function registration(wire: WireDeviceIdentity): Registration {
  const contact = Date.parse(wire.lastContactedDateTime ?? '');
  return {
    registrationId: wire.id,
    serial: wire.serialNumber ?? '',
    groupTag: wire.groupTag ?? '',
    profileStatus: wire.deploymentProfileAssignmentStatus ?? '',
    enrolled: wire.enrollmentState === 'enrolled',
    // Graph writes the year 1 for "never".
    lastContact: Number.isNaN(contact) || contact <= 0 ? null : contact,
  };
}
