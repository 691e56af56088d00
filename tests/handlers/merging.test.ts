// Bringing files into a batch in steps: all of it, or nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MergeProgress } from '../../shared/model/batch.ts';
import { deviceFile, serials } from '../fakes/device-files.ts';
import { boardOf, valueOf } from '../fakes/program.ts';
import { tempFolder } from '../fakes/temp-folder.ts';
import { openBorder } from './border.ts';

async function begun(settings: Parameters<typeof openBorder>[0] = {}) {
  const border = await openBorder(settings);
  const batchId = border.program.batches.create('Rack 4').id;
  const { jobId } = valueOf(await border.ask('merging.begin', { batchId })) as { jobId: string };
  return { ...border, batchId, jobId };
}

const gone = { ok: false, error: { code: 'mergeGone', params: {}, logId: '' } };

test('what was read is in the batch only at the end', async () => {
  const { ask, batchId, jobId, program } = await begun();
  for (const name of ['a', 'b']) {
    const files = [deviceFile(`${name}.csv`, [name])];
    expect(await ask('merging.addDropped', { jobId, files })).toEqual({ ok: true, value: null });
  }
  expect(valueOf(program.batches.open(batchId)).files).toEqual([]);
  expect(await ask('merging.finish', { jobId })).toMatchObject({ ok: true, value: { added: 2 } });
  expect(boardOf(program).map(({ serial }) => serial)).toEqual(['a', 'b']);
  expect(await ask('merging.finish', { jobId })).toEqual(gone);
});

test('a merge that was cancelled leaves nothing', async () => {
  const { ask, batchId, jobId, program } = await begun();
  await ask('merging.addDropped', { jobId, files: [deviceFile('a.csv', ['SN-1'])] });
  expect(await ask('merging.cancel', { jobId })).toEqual({ ok: true, value: null });
  expect(await ask('merging.addDropped', { jobId, files: [deviceFile('b.csv', ['SN-2'])] })).toEqual(gone);
  expect(await ask('merging.finish', { jobId })).toEqual(gone);
  expect(valueOf(program.batches.open(batchId))).toMatchObject({ files: [], devices: [] });
});

test('a cancel comes through while files are read', async () => {
  const { ask, batchId, jobId, program } = await begun();
  const files = serials(60).map((serial) =>
    deviceFile(
      `${serial}.csv`,
      serials(40).map((each) => serial + each),
    ),
  );
  const reading = ask('merging.addDropped', { jobId, files });
  await ask('merging.cancel', { jobId });
  expect(await reading).toEqual(gone);
  expect(valueOf(program.batches.open(batchId)).devices).toEqual([]);
});

test('finishing waits for what is still being read', async () => {
  const { ask, batchId, jobId, program } = await begun();
  const files = serials(60).map((serial) =>
    deviceFile(
      `${serial}.csv`,
      serials(40).map((each) => serial + each),
    ),
  );
  const reading = ask('merging.addDropped', { jobId, files });
  expect(await ask('merging.finish', { jobId })).toMatchObject({ ok: true, value: { added: 2400 } });
  await reading;
  expect(valueOf(program.batches.open(batchId)).files).toHaveLength(60);
});

test('another merge ends the one before', async () => {
  const { ask, batchId, jobId } = await begun();
  const second = valueOf(await ask('merging.begin', { batchId })) as { jobId: string };
  expect(await ask('merging.finish', { jobId })).toEqual(gone);
  expect(await ask('merging.finish', second)).toMatchObject({ ok: true, value: { added: 0, files: [] } });
});

test('a folder that was chosen is read, with its progress, and what could not be read is reported', async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'stick', 'deeper'), { recursive: true });
  const { bytes } = deviceFile('', ['SN-1']);
  writeFileSync(join(folder, 'stick', 'deeper', 'a.csv'), bytes);
  writeFileSync(join(folder, 'stick', 'b.csv'), bytes);
  const { ask, jobId, program } = await begun({ chosen: [join(folder, 'stick'), join(folder, 'gone.csv')] });
  const seen: MergeProgress[] = [];
  program.merging.subscribe((progress) => seen.push(progress));
  expect(await ask('merging.addChosen', { jobId, from: 'folder' })).toEqual({ ok: true, value: true });
  expect(await ask('merging.finish', { jobId })).toMatchObject({
    ok: true,
    value: {
      added: 1,
      duplicates: 1,
      files: [
        { path: join(folder, 'gone.csv'), problems: [{ code: 'pathNotFound', line: null }] },
        { path: join(folder, 'stick', 'b.csv'), problems: [] },
        { path: join(folder, 'stick', 'deeper', 'a.csv'), problems: [] },
      ],
    },
  });
  const all = { jobId, files: 2, bytes: 2 * bytes.length };
  expect(seen[0]).toEqual({ ...all, filesRead: 0, bytesRead: 0 });
  expect(seen.at(-1)).toEqual({ ...all, filesRead: 2, bytesRead: 2 * bytes.length });
});

test('a dialog that was closed reads nothing, and the merge can go on', async () => {
  const { ask, jobId } = await begun({ chosen: null });
  expect(await ask('merging.addChosen', { jobId, from: 'files' })).toEqual({ ok: true, value: false });
  expect(await ask('merging.finish', { jobId })).toMatchObject({ ok: true, value: { added: 0 } });
});
