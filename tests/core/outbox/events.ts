// Submissions and events to put through the state machine.
import fc from 'fast-check';
import {
  newSubmission,
  type Submission,
  type SubmissionEvent,
  type SubmissionState,
} from '../../../electron/core/outbox/submission-state.ts';
import type { Registration } from '../../../electron/core/registration/registration-port.ts';
import type { Failure } from '../../../shared/model/board.ts';

export const TAG = 'Microsoft365Managed_Standard';
export const NOW = Date.UTC(2026, 0, 5, 9);

export const failure: Failure = {
  kind: 'deviceNotFound',
  code: 812,
  name: 'ZtdDeviceNotFound',
  requestId: 'r-1',
  at: NOW,
  foundTag: null,
};

export function submissionIn(state: SubmissionState, more: Partial<Submission> = {}): Submission {
  return {
    ...newSubmission('import-1', TAG, NOW),
    state,
    leaseUntil: state === 'sending' ? NOW + 1000 : null,
    failure: state === 'failed' ? failure : null,
    ...more,
  };
}

export function registration(more: Partial<Registration> = {}): Registration {
  return {
    registrationId: 'reg-1',
    serial: 'SN-1',
    groupTag: TAG,
    profileStatus: 'assignedInSync',
    enrolled: false,
    lastContact: null,
    ...more,
  };
}

/** One event of each type. */
export const events = {
  claimed: { type: 'claimed', now: NOW, leaseUntil: NOW + 1000 },
  accepted: { type: 'accepted', now: NOW, recordId: 'rec-1' },
  notSent: { type: 'notSent', now: NOW, retryAt: NOW + 5 },
  lostTrack: { type: 'lostTrack', now: NOW, lookAt: NOW + 7 },
  refused: { type: 'refused', now: NOW, failure },
  foundAtService: { type: 'foundAtService', now: NOW, recordId: 'rec-1' },
  missingAtService: { type: 'missingAtService', now: NOW },
  importFailed: { type: 'importFailed', now: NOW, failure },
  importComplete: { type: 'importComplete', now: NOW, registrationId: 'reg-1' },
  importSaidKnown: { type: 'importSaidKnown', now: NOW },
  registrationRead: { type: 'registrationRead', now: NOW, registration: registration() },
  retried: { type: 'retried', now: NOW, importId: 'import-2', groupTag: TAG },
} as const satisfies { [T in SubmissionEvent['type']]: SubmissionEvent & { readonly type: T } };

const now = fc.integer({ min: NOW, max: NOW + 30 * 86_400_000 });

const anyRegistration: fc.Arbitrary<Registration> = fc.record({
  registrationId: fc.constantFrom('reg-1', 'reg-2'),
  serial: fc.constant('SN-1'),
  groupTag: fc.constantFrom(TAG, '', TAG.toLowerCase(), `${TAG}-Shared`),
  profileStatus: fc.constantFrom(
    '',
    'unknown',
    'notAssigned',
    'pending',
    'failed',
    'assignedInSync',
    'assignedOutOfSync',
    'assignedUnkownSyncState',
    'Assigned',
  ),
  enrolled: fc.boolean(),
  lastContact: fc.option(now),
});

/** Any event, with any registration in those that carry one. */
export const anyEvent: fc.Arbitrary<SubmissionEvent> = fc.oneof(
  fc.tuple(fc.constantFrom(...Object.values(events)), now).map(([event, at]) => ({ ...event, now: at })),
  fc.record({ type: fc.constant('registrationRead'), now, registration: anyRegistration }),
);
