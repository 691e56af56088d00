// A merge from its first call to its report: what is sent, what is shown meanwhile, and what a cancel leaves.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  cancelMerge,
  mergeChosen,
  mergeDrop,
  useMerge,
} from '../../renderer/features/batches/merge-store.ts';
import { useNotice } from '../../renderer/app/notice.ts';
import { refused, succeeded } from '../../shared/errors.ts';
import { transferOf } from './dropped-tree.ts';
import { type FakeMain, fakeMain } from './fake-main.ts';

const BATCH = 'a-batch';
const outcome = { files: [], added: 3, duplicates: 0, filesKnown: 0 };
const two = () => transferOf({ 'a.csv': 'x', 'b.csv': 'y' });

let main: FakeMain;
beforeEach(() => {
  main = fakeMain();
  useMerge.setState({ job: null, report: null, dropIgnored: false });
  useNotice.setState({ error: null });
  main.answer('merging.begin', () => succeeded({ jobId: 'job' }));
  main.answer('merging.addChosen', () => succeeded(true));
  main.answer('merging.finish', () => succeeded(outcome));
});

const mergingCalls = () => main.asked.filter((name) => name.startsWith('merging.'));

describe('a drop', () => {
  test('is begun, sent and finished, and its outcome is the report', async () => {
    await mergeDrop(BATCH, two());
    expect(mergingCalls()).toEqual(['merging.begin', 'merging.addDropped', 'merging.finish']);
    expect(useMerge.getState()).toMatchObject({ job: null, report: { batchId: BATCH, outcome } });
  });

  test('shows how far it is', async () => {
    const shown: unknown[] = [];
    const stop = useMerge.subscribe(({ job }) => shown.push(job?.numbers ?? null));
    await mergeDrop(BATCH, two());
    stop();
    expect(shown).toContainEqual({ filesRead: 0, files: null, bytesRead: 0, bytes: null });
    expect(shown).toContainEqual({ filesRead: 0, files: 2, bytesRead: 0, bytes: 2 });
    expect(shown).toContainEqual({ filesRead: 2, files: 2, bytesRead: 2, bytes: 2 });
  });

  test('that is cancelled merges nothing and says so, not as an error', async () => {
    main.answer('merging.addDropped', async () => {
      await cancelMerge();
      return refused('mergeGone');
    });
    await mergeDrop(BATCH, two());
    expect(mergingCalls()).not.toContain('merging.finish');
    expect(mergingCalls()).toContain('merging.cancel');
    expect(useMerge.getState().report).toEqual({ batchId: BATCH, cancelled: true });
    expect(useNotice.getState().error).toBeNull();
  });

  test('that is cancelled before main has begun it is cancelled all the same', async () => {
    main.answer('merging.begin', async () => {
      await cancelMerge();
      return succeeded({ jobId: 'job' });
    });
    await mergeDrop(BATCH, two());
    expect(mergingCalls()).toEqual(['merging.begin', 'merging.cancel']);
    expect(useMerge.getState().report).toEqual({ batchId: BATCH, cancelled: true });
  });

  test('cancelled too late is merged, and the report says what was', async () => {
    main.answer('merging.finish', async () => {
      await cancelMerge();
      return succeeded(outcome);
    });
    await mergeDrop(BATCH, two());
    expect(useMerge.getState().report).toMatchObject({ outcome });
  });

  test('a call that is refused cancels it and is said', async () => {
    main.answer('merging.addDropped', () => refused('internal'));
    await mergeDrop(BATCH, two());
    expect(mergingCalls()).toEqual(['merging.begin', 'merging.addDropped', 'merging.cancel']);
    expect(useMerge.getState()).toMatchObject({ job: null, report: null });
    expect(useNotice.getState().error?.code).toBe('internal');
  });

  test('during another merge is not begun, and that is said', async () => {
    main.answer('merging.addDropped', async () => {
      await mergeDrop(BATCH, two());
      return succeeded(null);
    });
    await mergeDrop(BATCH, two());
    expect(mergingCalls().filter((name) => name === 'merging.begin')).toHaveLength(1);
    expect(useMerge.getState().dropIgnored).toBe(true);
  });
});

describe('chosen files', () => {
  test('show nothing while the dialog is open, then what main says of this job', async () => {
    const numbers = { filesRead: 1, files: 2, bytesRead: 5, bytes: 9 };
    const shown: unknown[] = [];
    main.answer('merging.addChosen', () => {
      shown.push(useMerge.getState().job?.numbers);
      main.send('mergeProgress', { jobId: 'another', ...numbers, filesRead: 9 });
      shown.push(useMerge.getState().job?.numbers);
      main.send('mergeProgress', { jobId: 'job', ...numbers });
      shown.push(useMerge.getState().job?.numbers);
      return succeeded(true);
    });
    await mergeChosen(BATCH, 'folder');
    expect(shown).toEqual([null, null, numbers]);
    expect(useMerge.getState().report).toMatchObject({ outcome });
  });

  test('of a dialog that was closed leave nothing behind', async () => {
    main.answer('merging.addChosen', () => succeeded(false));
    await mergeChosen(BATCH, 'files');
    expect(mergingCalls()).toEqual(['merging.begin', 'merging.addChosen', 'merging.cancel']);
    expect(useMerge.getState()).toMatchObject({ job: null, report: null });
  });
});

test('the window is free again even if something breaks', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  main.answer('merging.begin', () => succeeded(null));
  await expect(mergeDrop(BATCH, two())).rejects.toThrow();
  expect(useMerge.getState().job).toBeNull();
});
