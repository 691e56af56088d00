// What Graph's Autopilot resources look like on the wire, as far as the program reads them. Checked against
// Microsoft's own type packages below: a misspelt or renamed property does not compile.
import type {
  ImportedWindowsAutopilotDeviceIdentity as ImportIdentity,
  ImportedWindowsAutopilotDeviceIdentityState as ImportState,
} from '@microsoft/microsoft-graph-types';
import type { WindowsAutopilotDeviceIdentity as DeviceIdentity } from '@microsoft/microsoft-graph-types-beta';
import { z } from 'zod';

const text = z.string().nullish();

export const importStateSchema = z.object({
  deviceImportStatus: z.enum(['unknown', 'pending', 'partial', 'complete', 'error']).nullish(),
  deviceRegistrationId: text,
  deviceErrorCode: z.number().nullish(),
  deviceErrorName: text,
});

export const importIdentitySchema = z.object({
  id: z.string(),
  importId: text,
  serialNumber: text,
  groupTag: text,
  state: importStateSchema.nullish(),
});
export type WireImportIdentity = z.infer<typeof importIdentitySchema>;

export const deviceIdentitySchema = z.object({
  id: z.string(),
  serialNumber: text,
  groupTag: text,
  /** Free text on purpose: the service adds values, and an unknown one must not hide a device. */
  enrollmentState: text,
  lastContactedDateTime: text,
  /** Beta only. */
  deploymentProfileAssignmentStatus: text,
});
export type WireDeviceIdentity = z.infer<typeof deviceIdentitySchema>;

export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({ value: z.array(item), '@odata.nextLink': z.string().optional() });
}

export const errorBodySchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    innerError: z.object({ 'request-id': z.string().optional() }).optional(),
  }),
});

/** The body of one device in the `import` action. */
export type WireDeviceToImport = Required<
  Pick<ImportIdentity, 'serialNumber' | 'productKey' | 'groupTag' | 'assignedUserPrincipalName' | 'importId'>
> & {
  '@odata.type': '#microsoft.graph.importedWindowsAutopilotDeviceIdentity';
  /** Graph's type says number for `Edm.Binary`; JSON carries it as base64 text. */
  hardwareIdentifier: string;
};

// Compile-time proof that the names above are Graph's.
type KnownKeys<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs> extends never ? true : never;
type StatusOf = NonNullable<z.infer<typeof importStateSchema>['deviceImportStatus']>;
export const namesAreGraphs: [
  KnownKeys<WireImportIdentity, ImportIdentity>,
  KnownKeys<z.infer<typeof importStateSchema>, ImportState>,
  KnownKeys<WireDeviceIdentity, DeviceIdentity>,
  KnownKeys<Omit<WireDeviceToImport, '@odata.type'>, ImportIdentity>,
  [StatusOf] extends [NonNullable<ImportState['deviceImportStatus']>] ? true : never,
] = [true, true, true, true, true];
