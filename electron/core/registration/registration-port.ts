// What the program needs of a registration service, whichever it is. Every answer is a value: a fault says
// what is known about it, above all whether the request may have been carried out.

export type DeviceToImport = {
  /** Made by us, so that a record can be found again after a crash. */
  readonly importId: string;
  readonly serial: string;
  readonly productId: string;
  readonly groupTag: string;
  readonly assignedUser: string;
  /** Base64 text of the hardware hash. */
  readonly hardwareHash: string;
};

export type ImportStatus = 'waiting' | 'complete' | 'error';

export type ImportRecord = {
  readonly recordId: string;
  readonly importId: string;
  readonly serial: string;
  readonly status: ImportStatus;
  /** Id of the later registration; '' until the import is complete. */
  readonly registrationId: string;
  readonly errorCode: number;
  readonly errorName: string;
};

export type Registration = {
  readonly registrationId: string;
  readonly serial: string;
  readonly groupTag: string;
  /** Graph's `deploymentProfileAssignmentStatus`; '' when the service gave none. */
  readonly profileStatus: string;
  readonly enrolled: boolean;
  /** Milliseconds since 1970 UTC; null when the device never reported. */
  readonly lastContact: number | null;
};

export type ServiceFault =
  /** No connection: the request was not sent. */
  | { readonly kind: 'unreachable' }
  /** The connection broke, or the answer made no sense: it may have been carried out. */
  | { readonly kind: 'interrupted' }
  /** The service asked for patience; milliseconds, null when it did not say how long. Not carried out. */
  | { readonly kind: 'throttled'; readonly retryAfter: number | null }
  /** No valid sign-in. Not carried out. */
  | { readonly kind: 'signedOut' }
  /** The request is larger than the service takes. Not carried out. */
  | { readonly kind: 'tooLarge' }
  /** Refused for what it says about its devices. Not carried out. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly detail: string;
      readonly requestId: string;
    }
  /** The service, or something on the way to it, broke or forbade it: it may have been carried out. */
  | { readonly kind: 'serviceError'; readonly status: number; readonly requestId: string };

export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly requestId: string }
  | { readonly ok: false; readonly fault: ServiceFault };

export type Pace = {
  /** Waits between looks at the service, milliseconds; the last one repeats. */
  readonly polls: readonly number[];
  /** How long after a broken call the service may still be carrying it out, milliseconds. */
  readonly settle: number;
  /** Wait between looks for devices that are ready and may be taken into use, milliseconds. */
  readonly watch: number;
};

export type RegistrationService = {
  readonly tenant: string;
  readonly pace: Pace;
  importDevices(devices: readonly DeviceToImport[]): Promise<Answer<readonly ImportRecord[]>>;
  listImportRecords(): Promise<Answer<readonly ImportRecord[]>>;
  listRegistrations(): Promise<Answer<readonly Registration[]>>;
};
