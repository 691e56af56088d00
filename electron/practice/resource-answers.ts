// A record of the tenant as Graph would show it at a given time. The states are derived here from the
// times in the record and the clock, and stored nowhere.
import type { ImportRecord, Registration } from './tenant-state.ts';
import type {
  BetaRegistrationAnswer,
  ImportedDeviceAnswer,
  ImportStateAnswer,
  ProfileStatus,
  RegistrationAnswer,
} from './wire.ts';

export type GraphVersion = 'v1.0' | 'beta';

/** How Graph writes "never" in a field that may not be null. */
const never = '0001-01-01T00:00:00Z';

export function importAnswer(record: ImportRecord, now: number): ImportedDeviceAnswer {
  return {
    id: record.id,
    groupTag: record.groupTag,
    serialNumber: record.serialNumber,
    productKey: record.productKey,
    importId: record.importId,
    hardwareIdentifier: null,
    assignedUserPrincipalName: record.assignedUserPrincipalName || null,
    state: importState(record, now),
  };
}

/** `unknown` → `pending` → `complete` or `error`. The back end's code and name come only with the error. */
export function importState(record: ImportRecord, now: number): ImportStateAnswer {
  const state = { deviceRegistrationId: '', deviceErrorCode: 0, deviceErrorName: '' };
  if (record.settlesAt !== null && record.settlesAt <= now) {
    if (record.error !== null) {
      const { code, name } = record.error;
      return { ...state, deviceImportStatus: 'error', deviceErrorCode: code, deviceErrorName: name };
    }
    return { ...state, deviceImportStatus: 'complete', deviceRegistrationId: record.registrationId };
  }
  return { ...state, deviceImportStatus: record.pendingAt <= now ? 'pending' : 'unknown' };
}

export function registrationAnswer(registration: Registration): RegistrationAnswer {
  return {
    id: registration.id,
    groupTag: registration.groupTag,
    purchaseOrderIdentifier: '',
    serialNumber: registration.serialNumber,
    productKey: registration.productKey,
    manufacturer: registration.manufacturer,
    model: registration.model,
    enrollmentState: 'notContacted',
    lastContactedDateTime: never,
    addressableUserName: '',
    userPrincipalName: registration.userPrincipalName,
    resourceName: '',
    skuNumber: '',
    systemFamily: '',
    azureActiveDirectoryDeviceId: registration.azureActiveDirectoryDeviceId,
    managedDeviceId: null,
    displayName: '',
  };
}

export function betaRegistrationAnswer(registration: Registration, now: number): BetaRegistrationAnswer {
  const status = profileStatus(registration, now);
  const assigned = status === 'assignedInSync';
  return {
    ...registrationAnswer(registration),
    azureAdDeviceId: registration.azureActiveDirectoryDeviceId,
    deploymentProfileAssignmentStatus: status,
    deploymentProfileAssignmentDetailedStatus: 'none',
    deploymentProfileAssignedDateTime: assigned
      ? new Date(registration.profileSettlesAt).toISOString()
      : never,
    remediationState: 'noRemediationRequired',
    remediationStateLastModifiedDateTime: never,
    userlessEnrollmentStatus: 'unknown',
    deviceAccountUpn: '',
    deviceAccountPassword: '',
    deviceFriendlyName: '',
  };
}

/** `notAssigned` → `pending` → its end; a device without a profile to come stays `notAssigned`. */
export function profileStatus(registration: Registration, now: number): ProfileStatus {
  if (registration.profileEnd === 'notAssigned' || now < registration.profilePendingAt) return 'notAssigned';
  return now < registration.profileSettlesAt ? 'pending' : registration.profileEnd;
}
