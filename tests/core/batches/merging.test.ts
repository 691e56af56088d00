// Merging files into a draft batch.
import { expect, test } from 'vitest';
import type { Services } from '../../../electron/compose.ts';
import type { DeviceFile } from '../../../electron/core/intake/read-device-file.ts';
import type { BatchDetail, MergeOutcome } from '../../../shared/model/batch.ts';
import { encodings } from '../../../shared/model/intake.ts';
import { deviceFile, soundHash } from '../../fakes/device-files.ts';
import { mergeInto, startBoth } from '../../fakes/program.ts';
import { buildZip } from '../../fixtures/build-zip.ts';
import { csvText, encode, headerB } from '../../fixtures/device-csv.ts';

async function emptyBatch() {
  const both = await startBoth();
  return { ...both, id: both.program.batches.create('A batch').id };
}

function merge(program: Services, id: string, ...files: DeviceFile[]): MergeOutcome {
  const merged = mergeInto(program, id, ...files);
  if (!merged.ok) throw new Error(merged.error.code);
  return merged.value;
}

function detail({ batches }: Services, id: string): BatchDetail {
  const opened = batches.open(id);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

function device(program: Services, id: string, serial: string) {
  return detail(program, id).devices.find((each) => each.serial === serial);
}

/** Where it was found, the capture that counts first. */
function places(program: Services, id: string, serial: string): string[] {
  const found = program.drafts.device(device(program, id, serial)?.id ?? '');
  return found.ok ? found.value.captures.map(({ source }) => `${source.path}:${source.line}`) : [];
}

function codes(program: Services, id: string, serial: string): string[] {
  return device(program, id, serial)?.reasons.map(({ code }) => code) ?? [];
}

test('the outcome counts what is new, what was there, and which files were known', async () => {
  const { program, id } = await emptyBatch();
  const first = deviceFile('a.csv', ['SN-1', 'SN-2']);
  expect(merge(program, id, first)).toMatchObject({ added: 2, duplicates: 0, filesKnown: 0 });
  const second = deviceFile('b.csv', ['SN-2', 'SN-3', 'SN-3']);
  expect(merge(program, id, first, second)).toMatchObject({
    added: 1,
    duplicates: 2,
    filesKnown: 1,
    files: [{ path: 'b.csv', rows: 3 }],
  });
  expect(detail(program, id).batch).toMatchObject({
    devices: 3,
    verdicts: { ready: 3, check: 0, blocked: 0 },
  });
  expect(detail(program, id).files.map(({ path }) => path)).toEqual(['a.csv', 'b.csv']);
});

test('the same file twice, in one call or in two, is read once', async () => {
  const { program, id } = await emptyBatch();
  const file = deviceFile('a.csv', ['SN-1']);
  expect(merge(program, id, file, file)).toMatchObject({ added: 1, duplicates: 0, filesKnown: 1 });
  expect(merge(program, id, file)).toEqual({ added: 0, duplicates: 0, filesKnown: 1, files: [] });
  expect(places(program, id, 'SN-1')).toEqual(['a.csv:2']);
});

test('an archive is the files in it, and known when it comes again', async () => {
  const { program, id } = await emptyBatch();
  const csv = deviceFile('a.csv', ['SN-1', 'SN-2']);
  const parts = [
    { name: 'HWID/a.csv', content: csv.bytes, deflated: true },
    { name: 'HWID/b.csv', content: deviceFile('b.csv', ['SN-2']).bytes, encrypted: true },
  ];
  const archive = { path: 'stick.zip', bytes: new Uint8Array(buildZip(parts)) };
  expect(merge(program, id, archive)).toMatchObject({ added: 2, filesKnown: 0 });
  expect(merge(program, id, archive)).toEqual({ added: 0, duplicates: 0, filesKnown: 2, files: [] });
  expect(detail(program, id).files).toMatchObject([
    { path: 'stick.zip/HWID/a.csv', rows: 2, problems: [] },
    { path: 'stick.zip/HWID/b.csv', rows: 0, problems: [{ code: 'archiveEncrypted' }] },
  ]);
});

test('what was read in any encoding, or put right, is there when the batch is opened again', async () => {
  const { program, id } = await emptyBatch();
  const row = ['SN-1', '', soundHash('SN-1'), 'Büro, EU'];
  const text = csvText([headerB, row]);
  for (const encoding of encodings) {
    merge(program, id, { path: `${encoding}.csv`, bytes: new Uint8Array(encode(text, encoding)) });
  }
  const { files } = detail(program, id);
  expect(files.map((file) => file.encoding).sort()).toEqual([...encodings].sort());
  expect(device(program, id, 'SN-1')).toMatchObject({
    groupTag: 'Büro, EU',
    verdict: 'check',
    reasons: [{ code: 'rowRepaired', params: { columns: 'Group Tag', values: 'Büro, EU' } }],
  });
});

test('devices keep the order in which they first came', async () => {
  const { program, id } = await emptyBatch();
  merge(program, id, deviceFile('a.csv', ['SN-9', 'SN-1']));
  merge(program, id, deviceFile('b.csv', ['SN-5', 'SN-1', 'SN-0']));
  expect(detail(program, id).devices.map(({ serial }) => serial)).toEqual(['SN-9', 'SN-1', 'SN-5', 'SN-0']);
});

test('a file that holds no devices is reported and adds none', async () => {
  const { program, id } = await emptyBatch();
  const outcome = merge(program, id, {
    path: 'photo.csv',
    bytes: new Uint8Array([0xff, 0xd8, 0xff, 0, 0, 1]),
  });
  expect(outcome).toMatchObject({ added: 0, duplicates: 0 });
  expect(outcome.files[0]?.problems).toHaveLength(1);
  expect(detail(program, id).files).toEqual(outcome.files);
});

test('a better capture of a device replaces a damaged one, and unblocks it', async () => {
  const { program, id } = await emptyBatch();
  const hash = soundHash('SN-1').replace(/^(.{200})./, '$1!');
  merge(program, id, deviceFile('a.csv', [{ serial: 'SN-1', hash }]));
  expect(device(program, id, 'SN-1')?.verdict).toBe('blocked');
  merge(program, id, deviceFile('b.csv', ['SN-1']));
  expect(device(program, id, 'SN-1')).toMatchObject({ verdict: 'ready', reasons: [] });
});

test('a new capture written over the old file on the stick counts too', async () => {
  const { program, id } = await emptyBatch();
  const hash = soundHash('SN-1').slice(0, 1000);
  merge(program, id, deviceFile('stick/a.csv', [{ serial: 'SN-1', hash }]));
  expect(device(program, id, 'SN-1')?.verdict).toBe('blocked');
  merge(program, id, deviceFile('stick/a.csv', ['SN-1']));
  expect(device(program, id, 'SN-1')).toMatchObject({
    verdict: 'ready',
  });
  expect(places(program, id, 'SN-1')).toEqual(['stick/a.csv:2', 'stick/a.csv:2']);
});

test('two different devices under one serial stay apart and blocked, whatever is merged later', async () => {
  const { program, id } = await emptyBatch();
  const other = soundHash('SN-1', { seed: 'another device' });
  merge(program, id, deviceFile('a.csv', ['SN-1']), deviceFile('b.csv', [{ serial: 'SN-1', hash: other }]));
  const shown = () => detail(program, id).devices.map(({ serial, reasons }) => [serial, reasons[0]?.code]);
  const both = [
    ['SN-1', 'serialConflict'],
    ['SN-1', 'serialConflict'],
  ];
  expect(shown()).toEqual(both);
  merge(program, id, deviceFile('c.csv', ['SN-1']));
  expect(shown()).toEqual(both);
});

test('one TPM under two serials blocks both, also when they come one after the other', async () => {
  const { program, id } = await emptyBatch();
  merge(program, id, deviceFile('a.csv', [{ serial: 'SN-1', hash: soundHash('SN-1', { seed: 'twin' }) }]));
  expect(codes(program, id, 'SN-1')).toEqual([]);
  merge(program, id, deviceFile('b.csv', [{ serial: 'SN-2', hash: soundHash('SN-2', { seed: 'twin' }) }]));
  expect(codes(program, id, 'SN-1')).toEqual(['tpmConflict']);
  expect(codes(program, id, 'SN-2')).toEqual(['tpmConflict']);
});

test('different tags stay a reason to check, whatever is merged later', async () => {
  const { program, id } = await emptyBatch();
  merge(program, id, deviceFile('a.csv', [{ serial: 'SN-1', groupTag: 'One' }]));
  merge(program, id, deviceFile('b.csv', [{ serial: 'SN-1', groupTag: 'Two' }]));
  expect(codes(program, id, 'SN-1')).toEqual(['tagConflict']);
  merge(program, id, deviceFile('c.csv', ['SN-1', 'SN-2']));
  expect(codes(program, id, 'SN-1')).toEqual(['tagConflict']);
});

test('merging in steps gives what merging at once gives', async () => {
  const { program } = await emptyBatch();
  const files = [
    deviceFile('a.csv', ['SN-1', { serial: 'SN-2', groupTag: 'One' }]),
    deviceFile('b.csv', [{ serial: 'SN-2', groupTag: 'Two', assignedUser: 'a@b.example' }, 'SN-3']),
    deviceFile('c.csv', [
      { serial: 'SN-1', hash: '' },
      { serial: 'SN-2', assignedUser: 'c@b.example' },
    ]),
    deviceFile('d.csv', [{ serial: 'SN-3', hash: soundHash('SN-3', { seed: 'other' }) }, 'SN-2']),
  ];
  const atOnce = program.batches.create('at once').id;
  merge(program, atOnce, ...files);
  const inSteps = program.batches.create('in steps').id;
  for (const file of files) merge(program, inSteps, file);
  const shown = (id: string) => detail(program, id).devices.map((each) => ({ ...each, id: 'any' }));
  expect(shown(inSteps)).toEqual(shown(atOnce));
});

test('a serial with leading zeros stays as it is', async () => {
  const { program, id } = await emptyBatch();
  merge(program, id, deviceFile('a.csv', ['000123', '123']));
  expect(detail(program, id).devices.map(({ serial }) => serial)).toEqual(['000123', '123']);
});

test('a batch that is not there is refused by every call', async () => {
  const { program } = await startBoth();
  const { batches } = program;
  const nobody = '00000000-0000-4000-8000-000000000000';
  const refusal = { ok: false, error: { code: 'batchNotFound', params: {}, logId: '' } };
  expect(batches.open(nobody)).toEqual(refusal);
  expect(batches.rename(nobody, 'x')).toEqual(refusal);
  expect(mergeInto(program, nobody, deviceFile('a.csv', ['SN-1']))).toEqual(refusal);
  expect(batches.pickProfile(nobody, 'kiosk')).toEqual(refusal);
  expect(batches.register(nobody)).toEqual(refusal);
  expect(program.board.snapshot().devices).toEqual([]);
});

test('batches are listed newest first, and a name can be changed', async () => {
  const { program, time } = await startBoth();
  const first = program.batches.create('First');
  time.advance(1000);
  program.batches.create('Second');
  expect(program.batches.rename(first.id, 'Renamed')).toMatchObject({ ok: true, value: { name: 'Renamed' } });
  expect(program.batches.list().map(({ name }) => name)).toEqual(['Second', 'Renamed']);
});
