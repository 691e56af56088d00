import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  INACTIVE_AFTER_MS,
  newSubmission,
  next,
  type Submission,
  type SubmissionEvent,
  type SubmissionState,
  submissionStates,
} from '../../../electron/core/outbox/submission-state.ts';
import { anyEvent, events, failure, NOW, registration, submissionIn, TAG } from './events.ts';

type Type = SubmissionEvent['type'];

/** Which events move which state where. Every pair that is not here changes nothing. */
const moves: { readonly [S in SubmissionState]: { readonly [T in Type]?: SubmissionState } } = {
  queued: { claimed: 'sending' },
  sending: { accepted: 'pending', notSent: 'queued', lostTrack: 'unconfirmed', refused: 'failed' },
  unconfirmed: { foundAtService: 'pending', missingAtService: 'queued' },
  pending: {
    importFailed: 'failed',
    importComplete: 'pending',
    importSaidKnown: 'pending',
    registrationRead: 'ready',
  },
  failed: { retried: 'queued' },
  ready: { registrationRead: 'ready' },
  active: { registrationRead: 'ready' },
  inactive: { registrationRead: 'ready' },
};

const pairs = submissionStates.flatMap((state) =>
  Object.values(events).map((event) => {
    const target = moves[state][event.type];
    return { state, event, target, title: `${state} and ${event.type}: ${target ?? 'nothing changes'}` };
  }),
);

test.each(pairs)('$title', ({ state, event, target }) => {
  const before = submissionIn(state);
  const after = next(before, event);
  if (target === undefined) expect(after).toBe(before);
  else expect(after.state).toBe(target);
});

describe('what a registration says decides, and nothing else', () => {
  const read = (more: Parameters<typeof registration>[0], from: Partial<Submission> = {}) =>
    next(submissionIn('pending', from), {
      type: 'registrationRead',
      now: NOW,
      registration: registration(more),
    });

  test.each(['', 'unknown', 'notAssigned', 'pending', 'Assigned', 'unassigned'])(
    'profile status "%s" is not ready',
    (profileStatus) => expect(read({ profileStatus }).state).toBe('pending'),
  );

  test.each(['assignedInSync', 'assignedOutOfSync', 'assignedUnkownSyncState'])(
    'profile status "%s" is ready',
    (profileStatus) =>
      expect(read({ profileStatus })).toMatchObject({ state: 'ready', registrationId: 'reg-1' }),
  );

  test('a failed profile is a failure that can be tried again', () => {
    const after = read({ profileStatus: 'failed' });
    expect(after).toMatchObject({ state: 'failed', failure: { kind: 'unexpected', foundTag: null } });
  });

  test.each([
    ['just now', 0, 'active'],
    ['exactly seven days ago', INACTIVE_AFTER_MS, 'active'],
    ['longer ago', INACTIVE_AFTER_MS + 1, 'inactive'],
  ])('an enrolled device that was in contact %s', (_when, ago, state) => {
    expect(read({ enrolled: true, lastContact: NOW - ago }).state).toBe(state);
  });

  test('an enrolled device that was never in contact is inactive', () => {
    expect(read({ enrolled: true }).state).toBe('inactive');
  });

  test.each([TAG.toLowerCase(), '', `${TAG}-Shared`])(
    'tag "%s" is not the one asked for: the device stays pending',
    (groupTag) => expect(read({ groupTag }).state).toBe('pending'),
  );

  test('a device known before with another tag has failed, and says which tag it has', () => {
    const after = read({ groupTag: 'Other' }, { alreadyRegistered: true });
    expect(after).toMatchObject({
      state: 'failed',
      failure: { kind: 'alreadyRegistered', foundTag: 'Other' },
    });
  });

  test('a device that was ready is pending again when its profile is taken away', () => {
    const event = {
      ...events.registrationRead,
      registration: registration({ profileStatus: 'notAssigned' }),
    };
    expect(next(submissionIn('ready'), event).state).toBe('pending');
  });

  test('the same news again changes nothing, so that the time in the state is kept', () => {
    const ready = read({});
    expect(next(ready, { ...events.registrationRead, now: NOW + 60_000 })).toBe(ready);
  });
});

test('a retry forgets the try before, but not which record it had', () => {
  const failed = submissionIn('failed', {
    recordId: 'rec-1',
    pastRecordIds: ['rec-0'],
    attempts: 3,
    alreadyRegistered: true,
  });
  expect(next(failed, events.retried)).toEqual({
    ...newSubmission('import-2', TAG, NOW),
    pastRecordIds: ['rec-0', 'rec-1'],
  });
});

test('the attempt counts when the device is claimed', () => {
  const once = next(newSubmission('i', TAG, NOW), events.claimed);
  expect(once).toMatchObject({ attempts: 1, leaseUntil: NOW + 1000, sentAt: NOW });
  const twice = next(next(once, events.notSent), events.claimed);
  expect(twice.attempts).toBe(2);
});

test('a failure is kept as it was told', () => {
  expect(next(submissionIn('sending'), events.refused).failure).toEqual(failure);
});

const history = fc.array(anyEvent, { maxLength: 40 });

/** Every step of a device's life: the state before, the event, the state after. */
function steps(story: readonly SubmissionEvent[]): [Submission, SubmissionEvent, Submission][] {
  const taken: [Submission, SubmissionEvent, Submission][] = [];
  let submission = newSubmission('import-1', TAG, NOW);
  for (const event of story) {
    const after = next(submission, event);
    taken.push([submission, event, after]);
    submission = after;
  }
  return taken;
}

function always(holds: (before: Submission, event: SubmissionEvent, after: Submission) => void): void {
  fc.assert(
    fc.property(history, (story) => steps(story).forEach((step) => holds(...step))),
    { numRuns: 2000 },
  );
}

test('no story gets to ready without a registration whose profile is assigned and whose tag is the one asked for', () => {
  always((before, event, after) => {
    if (after.state !== 'ready' || before.state === 'ready') return;
    if (event.type !== 'registrationRead') throw new Error(`${event.type} made it ready`);
    expect(event.registration.profileStatus).toMatch(/^assigned/);
    expect(event.registration.groupTag).toBe(after.groupTag);
  });
});

test('what was on its way is queued again only when it certainly was not sent, or was looked for and not found', () => {
  always((before, event, after) => {
    if (after.state !== 'queued' || before.state === 'queued') return;
    const allowed = { sending: 'notSent', unconfirmed: 'missingAtService', failed: 'retried' };
    expect(allowed).toMatchObject({ [before.state]: event.type });
  });
});

test('a failure is known exactly when the state is failed, and a lease exactly while sending', () => {
  always((_before, _event, after) => {
    expect(after.failure !== null).toBe(after.state === 'failed');
    expect(after.leaseUntil !== null).toBe(after.state === 'sending');
  });
});

test('the tag asked for never changes, and the attempts never fall but by a retry', () => {
  always((before, event, after) => {
    expect(after.groupTag).toBe(TAG);
    if (event.type !== 'retried') expect(after.attempts).toBeGreaterThanOrEqual(before.attempts);
  });
});

test('a state that changes says since when', () => {
  always((before, event, after) => {
    expect(after.stateSince).toBe(after.state === before.state ? before.stateSince : event.now);
  });
});
