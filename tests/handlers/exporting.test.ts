// Writing a batch to a file, as the window asks for it.
import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deviceFile, serials, soundHash } from '../fakes/device-files.ts';
import { deviceOn, valueOf } from '../fakes/program.ts';
import { tempFolder } from '../fakes/temp-folder.ts';
import { buildZip } from '../fixtures/build-zip.ts';
import { openBorder } from './border.ts';

async function bench(name: string | null, rows: Parameters<typeof deviceFile>[1]) {
  const folder = tempFolder();
  const target = name === null ? null : join(folder, name);
  const border = await openBorder({ target });
  const batchId = border.program.batches.create('Rack 4').id;
  const original = deviceFile('stick/a.csv', rows);
  await border.drop(batchId, [original]);
  const write = (format: string, deviceIds: string[] | null = null) =>
    border.ask('batches.export', { batchId, format, deviceIds });
  return { ...border, batchId, folder, target: target ?? '', original, write };
}

test('a batch is written without the devices that are blocked or left out, which are counted', async () => {
  const { ask, batchId, program, target, write } = await bench('out.csv', [
    'SN-1',
    'SN-2',
    { serial: 'SN-3', hash: '' },
    { serial: 'SN-4', groupTag: 'Größe' },
  ]);
  await ask('drafts.leaveOut', { batchId, deviceIds: [deviceOn(program, 'SN-2').id] });
  expect(await write('intune')).toEqual({
    ok: true,
    value: {
      files: [{ path: target, rows: 1 }],
      refused: [{ serial: 'SN-4', column: 'Group Tag', reason: 'notAscii' }],
      notTaken: 2,
    },
  });
  expect(readFileSync(target, 'utf8')).toBe(
    `Device Serial Number,Windows Product ID,Hardware Hash\r\nSN-1,,${soundHash('SN-1')}\r\n`,
  );
});

test('only the devices asked for are written, with what was set here', async () => {
  const { ask, batchId, program, target, write } = await bench('out.csv', ['SN-1', 'SN-2']);
  const deviceIds = [deviceOn(program, 'SN-2').id];
  await ask('drafts.edit', { batchId, deviceIds, edit: { groupTag: 'Kiosk' } });
  expect(await write('intune', deviceIds)).toMatchObject({ value: { files: [{ rows: 1 }], notTaken: 0 } });
  expect(readFileSync(target, 'utf8')).toContain(`SN-2,,${soundHash('SN-2')},Kiosk\r\n`);
});

test('a format with a limit is split beside the name that was chosen', async () => {
  const { folder, write } = await bench('out.csv', serials(501));
  expect(await write('intune')).toMatchObject({
    value: {
      files: [
        { path: join(folder, 'out-1.csv'), rows: 500 },
        { path: join(folder, 'out-2.csv'), rows: 1 },
      ],
    },
  });
  expect(readdirSync(folder).sort()).toEqual(['out-1.csv', 'out-2.csv']);
});

test('a file that was merged into the batch is never written over, whatever it is called now', async () => {
  const { original, target, write } = await bench('renamed.csv', ['SN-1']);
  writeFileSync(target, original.bytes);
  const before = createHash('sha256').update(original.bytes).digest('hex');
  expect(await write('csv-full')).toEqual({
    ok: false,
    error: { code: 'exportIsOriginal', params: { path: target }, logId: '' },
  });
  expect(createHash('sha256').update(readFileSync(target)).digest('hex')).toBe(before);
});

test('another file is replaced, since the dialog asked', async () => {
  const { target, write } = await bench('old.csv', ['SN-1']);
  writeFileSync(target, 'an older export');
  expect(await write('partner-tuple')).toMatchObject({ ok: true });
  expect(readFileSync(target, 'utf8')).toBe('Manufacturer,Model,Serial Number\r\nContoso,Bench 1,SN-1\r\n');
});

test('a folder that is gone is said', async () => {
  const { target, write } = await bench('gone/out.csv', ['SN-1']);
  expect(await write('intune')).toMatchObject({
    error: { code: 'exportFolderMissing', params: { path: target } },
  });
});

test('a dialog that was closed writes nothing', async () => {
  const { folder, write } = await bench(null, ['SN-1']);
  expect(await write('intune')).toEqual({ ok: true, value: null });
  expect(readdirSync(folder)).toEqual([]);
});

test('a split export replaces no file that nobody was asked about, unless an earlier one made it', async () => {
  const { folder, write } = await bench('out.csv', serials(501));
  const other = join(folder, 'out-2.csv');
  writeFileSync(other, 'not ours');
  expect(await write('intune')).toMatchObject({ error: { code: 'exportExists', params: { path: other } } });
  expect(readdirSync(folder)).toEqual(['out-2.csv']);
  unlinkSync(other);
  expect(await write('intune')).toMatchObject({ ok: true });
  expect(await write('intune')).toMatchObject({ ok: true });
});

test('neither an original of another batch nor an archive is written over', async () => {
  const { drop, folder, program, target, write } = await bench('out.csv', ['SN-1']);
  const other = deviceFile('elsewhere.csv', ['SN-9']);
  await drop(program.batches.create('Rack 5').id, [other]);
  writeFileSync(target, other.bytes);
  expect(await write('intune')).toMatchObject({ error: { code: 'exportIsOriginal' } });
  writeFileSync(target, buildZip([{ name: 'a.csv', content: other.bytes }]));
  expect(await write('intune')).toMatchObject({ error: { code: 'exportExists' } });
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

test('a file that was chosen from the disk is not written over, even when it has grown since', async () => {
  const folder = tempFolder();
  const target = join(folder, 'hashes.csv');
  const { bytes } = deviceFile('', ['SN-1']);
  writeFileSync(target, bytes);
  const { ask, program } = await openBorder({ chosen: [target], target });
  const batchId = program.batches.create('Rack 4').id;
  const { jobId } = valueOf(await ask('merging.begin', { batchId })) as { jobId: string };
  await ask('merging.addChosen', { jobId, from: 'files' });
  await ask('merging.finish', { jobId });
  appendFileSync(target, 'SN-2,,\r\n');
  expect(await ask('batches.export', { batchId, format: 'intune', deviceIds: null })).toMatchObject({
    error: { code: 'exportIsOriginal' },
  });
});
