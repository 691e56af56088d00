// The JSON that travels: what a client may send, and what it gets. Requests are strict, because a property
// Graph does not know is a mistake of the client and must show. That the names and types are Graph's own
// is checked by the compiler against Microsoft's published types at the end of this file.
import type * as V1 from '@microsoft/microsoft-graph-types';
import type * as Beta from '@microsoft/microsoft-graph-types-beta';
import { z } from 'zod';

const text = z.string().nullish();

const importedStateRequest = z.strictObject({
  '@odata.type': z.string().optional(),
  deviceImportStatus: z.enum(['unknown', 'pending', 'partial', 'complete', 'error']).optional(),
  deviceRegistrationId: text,
  deviceErrorCode: z.int().optional(),
  deviceErrorName: text,
});

/** One device. `state` is what Microsoft's own script sends along; the service pays it no attention. */
export const importedDeviceRequest = z.strictObject({
  '@odata.type': z
    .enum([
      '#microsoft.graph.importedWindowsAutopilotDeviceIdentity',
      'microsoft.graph.importedWindowsAutopilotDeviceIdentity',
    ])
    .optional(),
  groupTag: text,
  serialNumber: text,
  productKey: text,
  importId: text,
  hardwareIdentifier: text,
  assignedUserPrincipalName: text,
  state: importedStateRequest.nullish(),
});
export type ImportedDeviceRequest = z.output<typeof importedDeviceRequest>;

export const importRequest = z.strictObject({
  importedWindowsAutopilotDeviceIdentities: z.array(importedDeviceRequest),
});

export type ImportStateAnswer = {
  deviceImportStatus: 'unknown' | 'pending' | 'partial' | 'complete' | 'error';
  deviceRegistrationId: string | null;
  deviceErrorCode: number;
  deviceErrorName: string | null;
};

export type ImportedDeviceAnswer = {
  id: string;
  groupTag: string | null;
  serialNumber: string | null;
  productKey: string | null;
  importId: string | null;
  /** The service never gives a hash back. */
  hardwareIdentifier: null;
  assignedUserPrincipalName: string | null;
  state: ImportStateAnswer;
};

/** A registration as `/v1.0` shows it. Times are ISO 8601 UTC; the year 1 stands for never. */
export type RegistrationAnswer = {
  id: string;
  groupTag: string | null;
  purchaseOrderIdentifier: string | null;
  serialNumber: string | null;
  productKey: string | null;
  manufacturer: string | null;
  model: string | null;
  enrollmentState: 'unknown' | 'enrolled' | 'pendingReset' | 'failed' | 'notContacted';
  lastContactedDateTime: string;
  addressableUserName: string | null;
  userPrincipalName: string | null;
  resourceName: string | null;
  skuNumber: string | null;
  systemFamily: string | null;
  azureActiveDirectoryDeviceId: string | null;
  managedDeviceId: string | null;
  displayName: string | null;
};

/** `assignedUnkownSyncState` is misspelt in Graph itself. */
export type ProfileStatus =
  | 'unknown'
  | 'assignedInSync'
  | 'assignedOutOfSync'
  | 'assignedUnkownSyncState'
  | 'notAssigned'
  | 'pending'
  | 'failed';

/** A registration as `/beta` shows it; only here does the profile appear. */
export type BetaRegistrationAnswer = RegistrationAnswer & {
  azureAdDeviceId: string | null;
  deploymentProfileAssignmentStatus: ProfileStatus;
  deploymentProfileAssignmentDetailedStatus: 'none' | 'hardwareRequirementsNotMet';
  deploymentProfileAssignedDateTime: string;
  remediationState: 'unknown' | 'noRemediationRequired';
  remediationStateLastModifiedDateTime: string;
  userlessEnrollmentStatus: 'unknown' | 'allowed' | 'blocked';
  deviceAccountUpn: string | null;
  deviceAccountPassword: string | null;
  deviceFriendlyName: string | null;
};

export type PageAnswer<Item> = { '@odata.context': string; '@odata.nextLink'?: string; value: Item[] };

type SameNames<A, B> = [Exclude<keyof A, keyof B>, Exclude<keyof B, keyof A>] extends [never, never]
  ? true
  : never;
type Fits<A, B> = A extends B ? true : never;
type OdataType = '@odata.type';
type RequestNames = Omit<ImportedDeviceRequest, OdataType>;
type BetaRelations = 'deploymentProfile' | 'intendedDeploymentProfile';

/** Does nothing when run. It stops compiling when a name or a type here is no longer Graph's. */
export const agreesWithGraph: [
  SameNames<RequestNames, Omit<V1.ImportedWindowsAutopilotDeviceIdentity, 'id'>>,
  SameNames<RequestNames, Omit<Beta.ImportedWindowsAutopilotDeviceIdentity, 'id'>>,
  SameNames<ImportedDeviceAnswer, V1.ImportedWindowsAutopilotDeviceIdentity>,
  Fits<ImportedDeviceAnswer, V1.ImportedWindowsAutopilotDeviceIdentity>,
  SameNames<ImportedDeviceAnswer, Beta.ImportedWindowsAutopilotDeviceIdentity>,
  Fits<ImportedDeviceAnswer, Beta.ImportedWindowsAutopilotDeviceIdentity>,
  SameNames<ImportStateAnswer, V1.ImportedWindowsAutopilotDeviceIdentityState>,
  SameNames<ImportStateAnswer, Beta.ImportedWindowsAutopilotDeviceIdentityState>,
  SameNames<RegistrationAnswer, V1.WindowsAutopilotDeviceIdentity>,
  Fits<RegistrationAnswer, V1.WindowsAutopilotDeviceIdentity>,
  SameNames<BetaRegistrationAnswer, Omit<Beta.WindowsAutopilotDeviceIdentity, BetaRelations>>,
  Fits<BetaRegistrationAnswer, Beta.WindowsAutopilotDeviceIdentity>,
  Fits<Beta.WindowsAutopilotProfileAssignmentStatus, ProfileStatus>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true];
