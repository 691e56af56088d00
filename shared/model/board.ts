// The states a device goes through on the status board, and what a failed one says about itself.
import type { Verdict } from './intake.ts';

/**
 * The first three are local: the service does not know the device yet. The other five are the states of
 * Microsoft Managed Desktop's registration page.
 */
export const boardStates = [
  'draft',
  'queued',
  'sending',
  'pending',
  'failed',
  'ready',
  'active',
  'inactive',
] as const;
export type BoardState = (typeof boardStates)[number];

/** The five error messages of Microsoft Managed Desktop's registration page. */
export const failureKinds = [
  'deviceNotFound',
  'hashNotValid',
  'alreadyRegistered',
  'claimedByOther',
  'unexpected',
] as const;
export type FailureKind = (typeof failureKinds)[number];

export type Failure = {
  readonly kind: FailureKind;
  /** The service's own code (`deviceErrorCode`, or the HTTP status), null when it gave none. */
  readonly code: number | null;
  /** The service's own name, such as `ZtdDeviceNotFound`; '' when it gave none. */
  readonly name: string;
  /** What support asks for; '' when the service gave none. */
  readonly requestId: string;
  /** When the failure was seen, milliseconds since 1970 UTC. */
  readonly at: number;
  /** For *already registered* with another tag than asked for: the tag that the device has. */
  readonly foundTag: string | null;
};

export type BoardDevice = {
  readonly id: string;
  readonly batchId: string;
  readonly serial: string;
  readonly manufacturer: string;
  readonly model: string;
  /** The tag the device was, or would be, registered with; '' before a profile is picked. */
  readonly groupTag: string;
  readonly verdict: Verdict;
  readonly state: BoardState;
  /** Since when it is in this state, milliseconds since 1970 UTC; null for a draft. */
  readonly since: number | null;
  readonly failure: Failure | null;
  /** The service said the device was registered before; its serial and tag were then verified. */
  readonly alreadyRegistered: boolean;
};
