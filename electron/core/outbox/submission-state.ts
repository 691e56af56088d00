// The life of one device from *Register* to *Ready for user* as a pure function: no clock, no database, no
// network. The diagram is in docs/architecture.md. An event that does not fit a state leaves it as it is, so
// that a late answer can never undo a later truth.
import type { Failure } from '../../../shared/model/board.ts';
import type { Registration } from '../registration/registration-port.ts';

export const submissionStates = [
  'queued',
  'sending',
  'unconfirmed',
  'pending',
  'failed',
  'ready',
  'active',
  'inactive',
] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** All times are milliseconds since 1970 UTC. */
export type Submission = {
  readonly state: SubmissionState;
  readonly stateSince: number;
  /** Counted when the device is claimed, so that a crash costs one. */
  readonly attempts: number;
  /** Not to be claimed, or looked up, earlier than this. */
  readonly notBefore: number;
  /** While *sending*: after this time the sender is taken for dead. */
  readonly leaseUntil: number | null;
  readonly sentAt: number | null;
  readonly importId: string;
  readonly recordId: string | null;
  /** Records of earlier tries: a service that forgets our import ID must not have them taken for this one. */
  readonly pastRecordIds: readonly string[];
  readonly registrationId: string | null;
  readonly groupTag: string;
  readonly alreadyRegistered: boolean;
  readonly failure: Failure | null;
};

export type SubmissionEvent = { readonly now: number } & (
  | { readonly type: 'claimed'; readonly leaseUntil: number }
  /** The service answered with a record for it. */
  | { readonly type: 'accepted'; readonly recordId: string }
  /** Certain: it did not reach the service. */
  | { readonly type: 'notSent'; readonly retryAt: number }
  /** Nobody knows whether it reached the service. */
  | { readonly type: 'lostTrack'; readonly lookAt: number }
  | { readonly type: 'refused'; readonly failure: Failure }
  | { readonly type: 'foundAtService'; readonly recordId: string }
  | { readonly type: 'missingAtService' }
  | { readonly type: 'importFailed'; readonly failure: Failure }
  | { readonly type: 'importComplete'; readonly registrationId: string }
  | { readonly type: 'importSaidKnown' }
  | { readonly type: 'registrationRead'; readonly registration: Registration }
  | { readonly type: 'retried'; readonly importId: string; readonly groupTag: string }
);

/** Seven days, the threshold of the seeds' *Inactive*. */
export const INACTIVE_AFTER_MS = 7 * 24 * 60 * 60 * 1000;

export function newSubmission(importId: string, groupTag: string, now: number): Submission {
  return {
    state: 'queued',
    stateSince: now,
    attempts: 0,
    notBefore: now,
    leaseUntil: null,
    sentAt: null,
    importId,
    recordId: null,
    pastRecordIds: [],
    registrationId: null,
    groupTag,
    alreadyRegistered: false,
    failure: null,
  };
}

/** @returns the submission after the event; the same object when the event changes nothing. */
export function next(submission: Submission, event: SubmissionEvent): Submission {
  const { state } = submission;
  const { now } = event;
  switch (event.type) {
    case 'claimed':
      if (state !== 'queued') return submission;
      return {
        ...enter(submission, 'sending', now),
        attempts: submission.attempts + 1,
        leaseUntil: event.leaseUntil,
        sentAt: now,
      };
    case 'accepted':
      if (state !== 'sending') return submission;
      return { ...enter(submission, 'pending', now), recordId: event.recordId };
    case 'notSent':
      if (state !== 'sending') return submission;
      return { ...enter(submission, 'queued', now), notBefore: event.retryAt };
    case 'lostTrack':
      if (state !== 'sending') return submission;
      return { ...enter(submission, 'unconfirmed', now), notBefore: event.lookAt };
    case 'refused':
      if (state !== 'sending') return submission;
      return fail(submission, event.failure, now);
    case 'foundAtService':
      if (state !== 'unconfirmed') return submission;
      return { ...enter(submission, 'pending', now), recordId: event.recordId };
    case 'missingAtService':
      if (state !== 'unconfirmed') return submission;
      return { ...enter(submission, 'queued', now), notBefore: now };
    case 'importFailed':
      if (state !== 'pending') return submission;
      return fail(submission, event.failure, now);
    case 'importComplete':
      if (state !== 'pending' || submission.registrationId === event.registrationId) return submission;
      return { ...submission, registrationId: event.registrationId };
    case 'importSaidKnown':
      if (state !== 'pending' || submission.alreadyRegistered) return submission;
      return { ...submission, alreadyRegistered: true };
    case 'registrationRead':
      return afterRegistration(submission, event.registration, now);
    case 'retried':
      if (state !== 'failed') return submission;
      return {
        ...newSubmission(event.importId, event.groupTag, now),
        pastRecordIds: [
          ...submission.pastRecordIds,
          ...(submission.recordId === null ? [] : [submission.recordId]),
        ],
      };
  }
}

/** Ready only when the service says that the profile is assigned and the tag is the one asked for. */
function afterRegistration(submission: Submission, registration: Registration, now: number): Submission {
  if (!isWatched(submission.state)) return submission;
  const known = { ...submission, registrationId: registration.registrationId };
  if (registration.groupTag !== submission.groupTag) {
    if (!submission.alreadyRegistered) return moved(submission, known, 'pending', now);
    const failure: Failure = {
      kind: 'alreadyRegistered',
      code: null,
      name: '',
      requestId: '',
      at: now,
      foundTag: registration.groupTag,
    };
    return fail(known, failure, now);
  }
  if (registration.enrolled) {
    const contact = registration.lastContact;
    const recent = contact !== null && now - contact <= INACTIVE_AFTER_MS;
    return moved(submission, known, recent ? 'active' : 'inactive', now);
  }
  if (registration.profileStatus === 'failed') {
    const failure: Failure = {
      kind: 'unexpected',
      code: null,
      name: 'deploymentProfileAssignmentStatus failed',
      requestId: '',
      at: now,
      foundTag: null,
    };
    return fail(known, failure, now);
  }
  const assigned = registration.profileStatus.startsWith('assigned');
  return moved(submission, known, assigned ? 'ready' : 'pending', now);
}

/** States in which the service knows the device, so that its registration decides. */
export function isWatched(state: SubmissionState): boolean {
  return state === 'pending' || state === 'ready' || state === 'active' || state === 'inactive';
}

function moved(before: Submission, after: Submission, state: SubmissionState, now: number): Submission {
  if (before.state !== state) return enter(after, state, now);
  return before.registrationId === after.registrationId ? before : after;
}

function enter(submission: Submission, state: SubmissionState, now: number): Submission {
  return { ...submission, state, stateSince: now, leaseUntil: null, failure: null };
}

function fail(submission: Submission, failure: Failure, now: number): Submission {
  return { ...enter(submission, 'failed', now), failure };
}
