// The border: what comes in is parsed, what goes out is a Result, whatever happens.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callChannels } from '../../shared/ipc/channels.ts';
import { MOST_CALL_FILES, MOST_FILE_BYTES } from '../../shared/ipc/contract.ts';
import { deviceFile } from '../fakes/device-files.ts';
import { boardOf } from '../fakes/program.ts';
import { invalidRequest, openBorder } from './border.ts';

const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const file = deviceFile('stick/a.csv', ['SN-1']);

/** A proper input for every call. */
const proper: Readonly<Record<string, unknown>> = {
  'app.info': undefined,
  'app.copyText': { text: 'a request ID' },
  'app.setLanguage': { language: 'fr' },
  'batches.list': undefined,
  'batches.create': { name: 'A batch' },
  'batches.open': { batchId: id },
  'batches.rename': { batchId: id, name: 'Another' },
  'batches.pickProfile': { batchId: id, profileId: 'kiosk' },
  'batches.register': { batchId: id },
  'batches.export': { batchId: id, format: 'intune', deviceIds: null },
  'merging.begin': { batchId: id },
  'merging.addDropped': { jobId: id, files: [file] },
  'merging.addChosen': { jobId: id, from: 'folder' },
  'merging.finish': { jobId: id },
  'merging.cancel': { jobId: id },
  'drafts.device': { deviceId: id },
  'drafts.edit': { batchId: id, deviceIds: [id], edit: { groupTag: 'Kiosk', assignedUser: null } },
  'drafts.leaveOut': { batchId: id, deviceIds: [id] },
  'drafts.restore': { batchId: id, deviceIds: [id] },
  'drafts.repair': { batchId: id, deviceIds: [id] },
  'drafts.chooseCapture': { deviceId: id, captureId: null },
  'drafts.undo': { batchId: id },
  'drafts.redo': { batchId: id },
  'board.snapshot': undefined,
  'board.retry': { deviceIds: [id] },
  'board.tryNow': undefined,
};

test('every channel of the contract has a proper input in this test', () => {
  expect(
    Object.keys(proper)
      .map((call) => `call:${call}`)
      .sort(),
  ).toEqual([...callChannels].sort());
});

test.each(Object.entries(proper))('%s answers a proper input', async (call, input) => {
  const { ask, entries } = await openBorder();
  const answer = await ask(call, input);
  if (!answer.ok) expect(['batchNotFound', 'deviceNotFound', 'mergeGone']).toContain(answer.error.code);
  expect(entries).toEqual([]);
});

const merging = (files: unknown) => ({ jobId: id, files });
const editing = (edit: unknown) => ({ batchId: id, deviceIds: [id], edit });

const wrong: readonly (readonly [string, string, unknown])[] = [
  ['app.info', 'null', null],
  ['app.copyText', 'a text without end', { text: 'x'.repeat(10_001) }],
  ['app.setLanguage', 'a language that there is not', { language: 'tlh' }],
  ['batches.list', 'an object', {}],
  ['batches.create', 'an empty name', { name: '' }],
  ['batches.create', 'a blank name', { name: '   ' }],
  ['batches.create', 'a long name', { name: 'x'.repeat(121) }],
  ['batches.create', 'a bare name', 'A batch'],
  ['batches.open', 'a path as ID', { batchId: '../../etc/passwd' }],
  ['drafts.device', 'no device', { batchId: id }],
  ['batches.rename', 'no name', { batchId: id }],
  ['merging.addDropped', 'a file without a path', merging([{ path: '', bytes: file.bytes }])],
  ['merging.addDropped', 'text as bytes', merging([{ path: 'a.csv', bytes: 'text' }])],
  ['merging.addDropped', 'numbers as bytes', merging([{ path: 'a.csv', bytes: [1, 2, 3] }])],
  ['merging.addDropped', 'too many files', merging(Array.from({ length: MOST_CALL_FILES + 1 }, () => file))],
  ['merging.addChosen', 'a path of its own', { jobId: id, from: '/etc' }],
  ['batches.pickProfile', 'a profile that there is not', { batchId: id, profileId: 'administrator' }],
  ['batches.register', 'nothing', undefined],
  ['batches.export', 'a format that there is not', { batchId: id, format: 'exe', deviceIds: null }],
  ['drafts.edit', 'no value at all', editing({})],
  ['drafts.edit', 'a value of the firmware’s', editing({ serial: 'SN-2' })],
  ['drafts.edit', 'a user that is none', editing({ assignedUser: 'kim' })],
  ['drafts.edit', 'a tag of two lines', editing({ groupTag: 'a\nb' })],
  ['drafts.edit', 'a tag without end', editing({ groupTag: 'x'.repeat(257) })],
  ['drafts.edit', 'no device', { batchId: id, deviceIds: [], edit: { notes: 'x' } }],
  ['drafts.chooseCapture', 'a word as capture', { deviceId: id, captureId: 'best' }],
  ['board.retry', 'a word as ID', { deviceIds: ['all'] }],
  ['board.retry', 'one ID alone', { deviceIds: id }],
  ['board.tryNow', 'a number', 1],
];

test.each(wrong)('%s refuses %s, says so in the log, and does nothing', async (call, _what, input) => {
  const { ask, entries, program, copied } = await openBorder();
  expect(await ask(call, input)).toEqual(invalidRequest);
  expect(entries).toEqual([{ level: 'warn', event: 'ipc.invalid', details: { channel: `call:${call}` } }]);
  expect(program.batches.list()).toEqual([]);
  expect(program.settings.language()).toBeNull();
  expect(copied).toEqual([]);
});

test('one file that is too large is refused, and so are files that are it together', async () => {
  const { ask } = await openBorder();
  const large = (more: number) => ({ path: 'a.csv', bytes: new Uint8Array(MOST_FILE_BYTES + more) });
  expect(await ask('merging.addDropped', merging([large(1)]))).toEqual(invalidRequest);
  const together = [large(0), large(0), { path: 'b.csv', bytes: new Uint8Array(1) }];
  expect(await ask('merging.addDropped', merging(together))).toEqual(invalidRequest);
  expect(await ask('merging.addDropped', merging([large(0)]))).toMatchObject({
    error: { code: 'mergeGone' },
  });
});

test.each([
  '',
  'batches',
  'batches.create',
  'call:batches',
  'call:batches.delete',
  'call:__proto__.constructor',
  'event:boardChanged',
])('channel "%s" is not one', async (channel) => {
  const { dispatch } = await openBorder();
  expect(await dispatch(channel, proper['batches.create'])).toEqual(invalidRequest);
});

test('a handler that throws is an internal error that finds its entry in the log', async () => {
  const broken = () => {
    throw new Error('the disk is gone');
  };
  const rejecting = () => Promise.reject(new Error('later'));
  const { ask, entries } = await openBorder({
    change: (all) => ({ ...all, batches: { ...all.batches, list: broken, export: rejecting } }),
  });
  const internal = { ok: false, error: { code: 'internal', params: {}, logId: 'log-1' } };
  expect(await ask('batches.list')).toEqual(internal);
  expect(await ask('batches.export', proper['batches.export'])).toEqual(internal);
  expect(
    entries.map(({ level, event, details }) => [level, event, details['channel'], details['logId']]),
  ).toEqual([
    ['error', 'ipc.broken', 'call:batches.list', 'log-1'],
    ['error', 'ipc.broken', 'call:batches.export', 'log-1'],
  ]);
  expect(entries[0]?.details['message']).toContain('the disk is gone');
  expect(JSON.stringify(internal)).not.toContain('disk');
});

test('whatever comes in over any channel, a Result goes out and nothing breaks', async () => {
  const { dispatch, entries, program } = await openBorder();
  const { id: batchId } = program.batches.create('A batch');
  const key = fc.constantFrom(
    'batchId',
    'name',
    'files',
    'from',
    'profileId',
    'deviceIds',
    'language',
    'path',
    'bytes',
  );
  const value = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
    }),
    fc.constantFrom(batchId, 'kiosk', 'files', 'sv', [batchId]),
    fc.array(fc.record({ path: fc.string({ unit: 'binary' }), bytes: fc.uint8Array() })),
    fc.string({ unit: 'binary' }),
  );
  const input = fc.oneof(value, fc.dictionary(key, value), fc.constant({ batchId, profileId: 'kiosk' }));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...callChannels), input, async (channel, anything) => {
      const answer = await dispatch(channel, anything);
      expect(typeof answer.ok).toBe('boolean');
      if (!answer.ok) expect(answer.error.code).not.toBe('internal');
    }),
    { numRuns: 2000 },
  );
  expect(entries.filter(({ level }) => level === 'error')).toEqual([]);
  expect(boardOf(program).every(({ state }) => state === 'draft')).toBe(true);
});
