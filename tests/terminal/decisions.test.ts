// What a person decides on the command line: --set, --leave-out and --repair, for `merge`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type AskedDecisions, decisionsOf, readDecisions } from '../../electron/terminal/decision-options.ts';
import { terminal } from '../../electron/terminal/terminal.ts';
import { soundHash } from '../fakes/device-files.ts';
import { cli, cliJson, expectSentence, fingerprints, newFolder } from './run-cli.ts';
import { yesterday, fresh, spoilt, truncated, stick, set } from './decision-sticks.ts';

type MergeJson = {
  readonly error?: { readonly code: string };
  readonly totals: Readonly<Record<string, number>>;
  readonly devices: readonly {
    readonly serial: string;
    readonly groupTag: string;
    readonly assignedUser: string;
    readonly orderId: string;
    readonly notes: string;
    readonly verdict: string;
    readonly leftOut: boolean;
    readonly repairable: boolean;
    readonly repaired: boolean;
    readonly reasons: readonly { readonly code: string; readonly forecast: unknown }[];
    readonly captures: readonly {
      readonly path: string;
      readonly line: number;
      readonly capturedAt: string | null;
      readonly soundness: string;
      readonly reasons: readonly { readonly code: string }[];
    }[];
  }[];
};

/** Merges with --json. `rows` are those of the written file, by the names in its header. */
async function merge(paths: string | readonly string[], ...args: readonly string[]) {
  const out = join(newFolder(), 'out');
  const files = typeof paths === 'string' ? [paths] : paths;
  const run = await cliJson<MergeJson>(['merge', ...files, '--out', out, ...args]);
  const text = existsSync(out) ? readFileSync(out, 'utf8').replace(/^\ufeff/, '') : '';
  const rows = () => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  return { ...run, devices: run.document.devices, written: existsSync(out), text, rows };
}

const column = <Key extends string>(devices: readonly { readonly [K in Key]: unknown }[], key: Key) =>
  devices.map((device) => device[key]);

describe('merge --set', () => {
  it.each([
    ['before', ['SN-2:group-tag=Lab', 'group-tag=Shop']],
    ['behind', ['group-tag=Shop', 'SN-2:group-tag=Lab']],
  ])('for one serial overrides what is set for all, written %s it', async (_, values) => {
    const file = stick('SN-1', 'SN-2', { serial: 'SN-3', groupTag: 'of the file' });
    const { code, devices, rows } = await merge(file, ...set(...values));
    expect(code).toBe(0);
    expect(column(devices, 'groupTag')).toEqual(['Shop', 'Lab', 'Shop']);
    expect(rows().map((row) => row['Group Tag'])).toEqual(['Shop', 'Lab', 'Shop']);
  });

  it('knows serials with colons, also one that is the end of another', async () => {
    const file = stick('AA:BB:01', 'BB:01', '01');
    const { devices } = await merge(file, ...set('AA:BB:01:notes=first', 'BB:01:notes=second'));
    expect(column(devices, 'notes')).toEqual(['first', 'second', '']);
  });

  it('takes everything behind the first = for the value', async () => {
    const file = stick('SN-1', 'SN-2');
    const values = ['notes=a=b==', 'order-id=see SN-2:notes=c', 'SN-2:notes=x:group-tag=y=z'];
    const { code, devices } = await merge(file, ...set(...values));
    expect(code).toBe(0);
    expect(devices).toMatchObject([
      { notes: 'a=b==', orderId: 'see SN-2:notes=c', groupTag: '' },
      { notes: 'x:group-tag=y=z', orderId: 'see SN-2:notes=c', groupTag: '' },
    ]);
  });

  it('with nothing behind the = empties a value of the file', async () => {
    const file = stick({ serial: 'SN-1', groupTag: 'Old', assignedUser: 'kim@contoso.example' });
    const { code, devices, text } = await merge(file, ...set('group-tag=', 'SN-1:assigned-user='));
    expect(code).toBe(0);
    expect(devices).toMatchObject([{ groupTag: '', assignedUser: '' }]);
    expect(text.split('\r\n')[0]).toBe('Device Serial Number,Windows Product ID,Hardware Hash');
  });

  it('of a tag settles which of two different ones a device gets', async () => {
    const sticks = ['One', 'Two'].map((groupTag) => stick({ serial: 'SN-1', groupTag }));
    expect(await merge(sticks)).toMatchObject({ code: 2, devices: [{ reasons: [{ code: 'tagConflict' }] }] });
    const { code, devices } = await merge(sticks, ...set('group-tag=Mine'));
    expect(code).toBe(0);
    expect(devices).toMatchObject([{ groupTag: 'Mine', verdict: 'ready', reasons: [] }]);
  });

  it('reaches the columns of csv-full and the keys of json', async () => {
    const file = stick('SN-1', 'SN-2');
    const asked = set('order-id=PO-7', 'SN-1:purchase-id=4711', 'SN-2:notes=by the door, left');
    const table = await merge(file, ...asked, '--format', 'csv-full');
    expect(table.rows()).toMatchObject([
      { 'Order ID': 'PO-7', 'Purchase ID': '4711', Notes: '' },
      { 'Order ID': 'PO-7', 'Purchase ID': '', Notes: 'by the door, left' },
    ]);
    const { text } = await merge(file, ...asked, '--format', 'json');
    expect(JSON.parse(text)).toMatchObject({
      devices: [
        { orderId: 'PO-7', purchaseId: '4711', notes: '' },
        { orderId: 'PO-7', purchaseId: '', notes: 'by the door, left' },
      ],
    });
  });

  it.each([
    ['a user that is no UPN', 'SN-1:assigned-user=kim'],
    ['an unknown field', 'colour=red'],
    ['a control character', 'notes=red\u001b[31m'],
  ])('is refused for %s, and nothing is written', async (_, value) => {
    const { code, document, stderr, written } = await merge(stick('SN-1'), ...set('group-tag=fine', value));
    expect(code).toBe(1);
    expect(document.error?.code).toBe('notSettable');
    expectSentence(stderr);
    expect(stderr).toContain('FIELD is one of group-tag, assigned-user, order-id, purchase-id, notes.');
    expect(stderr).not.toContain('\u001b');
    expect(written).toBe(false);
  });
});

describe('the values of --set', () => {
  const understood = (...values: readonly string[]): AskedDecisions | null =>
    readDecisions(
      { ...terminal({ lang: 'en' }, {}), fail: () => 1 },
      { set: values, leaveOut: [], repair: false },
    );

  it.each([
    'group-tag',
    'SN-1:group-tag',
    ':group-tag=x',
    'GROUP-TAG=x',
    'groupTag=x',
    'serial=SN-9',
    '=x',
    '',
    'assigned-user=kim@here@contoso.example',
    'assigned-user=kim beck@contoso.example',
    'assigned-user=kim@contoso.example,eve@contoso.example',
    'group-tag=a\u0000b',
    'group-tag=a\nb',
    'order-id=a\tb',
    'notes=a\u0085b',
    `group-tag=${'x'.repeat(257)}`,
  ])('are not %j', (value) => {
    expect(understood(value)).toBeNull();
  });

  it.each([
    ['group-tag=  Lab 1 ', { groupTag: 'Lab 1' }],
    ['assigned-user=kim@contoso.example', { assignedUser: 'kim@contoso.example' }],
    ['notes=two\nlines', { notes: 'two\nlines' }],
    [`purchase-id=${'9'.repeat(256)}`, { purchaseId: '9'.repeat(256) }],
    ['order-id=', { orderId: '' }],
  ])('may be %j', (value, values) => {
    const asked = understood(value);
    expect(decisionsOf(asked!, 'SN-1').values).toMatchObject(values);
  });

  it('that come later go before those that came earlier', () => {
    const asked = understood('SN-1:notes=a', 'notes=b', 'SN-1:notes=c', 'notes=d');
    expect(decisionsOf(asked!, 'SN-1').values.notes).toBe('c');
    expect(decisionsOf(asked!, 'SN-2').values.notes).toBe('d');
  });
});

describe('merge --leave-out', () => {
  it('keeps a device out of every file and every count, and says so', async () => {
    const file = stick('SN-1', { serial: 'SN-2', hash: truncated('SN-2') }, 'SN-3');
    for (const format of ['intune', 'csv-full', 'partner-tuple']) {
      const asked = ['--leave-out', 'SN-2', '--leave-out', 'SN-3', '--format', format];
      const { code, devices, document, text } = await merge(file, ...asked);
      expect(code).toBe(0);
      expect(column(devices, 'leftOut')).toEqual([false, true, true]);
      expect(document.totals).toMatchObject({ devices: 1, ready: 1, blocked: 0, duplicates: 0 });
      expect(text).toContain('SN-1');
      expect(text).not.toMatch(/SN-[23]/);
    }
    const out = join(newFolder(), 'out.csv');
    const { stdout } = await cli(['merge', file, '--out', out, '--leave-out', 'SN-3']);
    expect(stdout).toMatch(/^SN-3 .*Left out$/m);
  });

  it('settles what two devices have against each other', async () => {
    const twin = (serial: string) => soundHash(serial, { seed: 'one TPM', capturedAt: yesterday });
    const file = stick({ serial: 'SN-1', hash: twin('SN-1') }, { serial: 'SN-2', hash: twin('SN-2') });
    expect((await merge(file)).written).toBe(false);
    const { code, devices, rows } = await merge(file, '--leave-out', 'SN-2');
    expect(code).toBe(0);
    expect(devices[0]).toMatchObject({ serial: 'SN-1', verdict: 'ready', reasons: [] });
    expect(rows().map((row) => row['Device Serial Number'])).toEqual(['SN-1']);
  });

  it('of every device writes nothing', async () => {
    const { code, stderr, written } = await merge(stick('SN-1'), '--leave-out', 'SN-1');
    expect(code).toBe(1);
    expect(stderr).toContain('No device can be written');
    expect(written).toBe(false);
  });
});

describe('a serial that no device has', () => {
  it.each([
    ['--set', 'SN-9:notes=x'],
    ['--set', 'sn-1:notes=x'],
    ['--leave-out', 'SN-9'],
  ])('fails merge with %s %s, and nothing is written', async (option, value) => {
    const { code, document, stderr, written } = await merge(
      stick('SN-1'),
      ...set('notes=fine'),
      option,
      value,
    );
    expect(code).toBe(1);
    expect(document.error?.code).toBe('unknownSerial');
    expectSentence(stderr);
    expect(stderr).toContain(`No device has the serial number ${value.replace(':notes=x', '')},`);
    expect(written).toBe(false);
  });

  it('does not hide that its file could not be read', async () => {
    const { code, stderr } = await merge([stick('SN-1'), '/nowhere/SN-9.csv'], ...['--set', 'SN-9:notes=x']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\/nowhere\/SN-9\.csv: .*\n.*SN-9/);
  });

  it('fails register before anything is made', async () => {
    const data = newFolder();
    const asked = ['--profile', 'standard', '--data', data, '--leave-out', 'SN-9'];
    const { code, document } = await cliJson<MergeJson>(['register', stick('SN-1'), ...asked]);
    expect(code).toBe(1);
    expect(document.error?.code).toBe('unknownSerial');
    expect(fingerprints(data)).toEqual({});
  });
});

describe('merge --repair', () => {
  it.each(spoilt)('writes a hash with %s as the device made it', async (_, spoil) => {
    const file = stick({ serial: 'SN-1', hash: spoil('SN-1') }, 'SN-2');
    const without = await merge(file);
    expect(without.code).toBe(2);
    expect(without.devices[0]).toMatchObject({ verdict: 'blocked', repairable: true, repaired: false });
    expect(without.rows().map((row) => row['Device Serial Number'])).toEqual(['SN-2']);

    const { code, devices, rows, stderr } = await merge(file, '--repair');
    expect(devices[0]).toMatchObject({ verdict: 'ready', repairable: false, repaired: true, reasons: [] });
    expect(devices[1]).toMatchObject({ repaired: false });
    expect(rows().map((row) => row['Hardware Hash'])).toEqual([fresh('SN-1'), fresh('SN-2')]);
    expect(stderr).not.toContain('SN-1');
    expect(stderr).not.toContain('Capture the device again');
    expect(code).toBe(0);
  });

  it('leaves a truncated hash blocked', async () => {
    const file = stick({ serial: 'SN-1', hash: truncated('SN-1') }, 'SN-2');
    const { code, devices, rows, stderr } = await merge(file, '--repair');
    expect(code).toBe(2);
    expect(devices[0]).toMatchObject({ verdict: 'blocked', repairable: false, repaired: false });
    expect(rows().map((row) => row['Device Serial Number'])).toEqual(['SN-2']);
    expect(stderr).toContain(`${file}:2: The hardware hash was cut off`);
  });

  it('is offered where it would help, and only there', async () => {
    const cut = { serial: 'SN-1', hash: fresh('SN-1').slice(0, 3001) };
    const offer = '1 hardware hash can be put right without doubt: add --repair.';
    const hopeless = { serial: 'SN-2', hash: truncated('SN-2') };
    const shown = async (file: string, ...args: string[]) =>
      (await cli(['merge', file, '--out', join(newFolder(), 'out.csv'), ...args])).stdout;
    expect(await shown(stick(cut, hopeless))).toContain(offer);
    expect(await shown(stick(cut, hopeless), '--repair')).not.toContain('add --repair');
    expect(await shown(stick(cut, 'SN-3'), '--leave-out', 'SN-1')).not.toContain('add --repair');
  });
});

describe('what the service would say', () => {
  const file = stick(
    { serial: 'SN-1', hash: truncated('SN-1') },
    { serial: 'SN-2', hash: fresh('SN-3') },
    { serial: 'SN-4', groupTag: 'One' },
    { serial: 'SN-4', groupTag: 'Two' },
  );

  it('stands beside each reason in the document', async () => {
    const { devices } = await merge(file);
    const reasons = devices.map((device) => device.reasons.map(({ code, forecast }) => [code, forecast]));
    expect(reasons).toEqual([
      [['hashTruncated', { kind: 'hashNotValid', when: 'always' }]],
      [['serialMismatch', { kind: 'deviceNotFound', when: 'withoutHash' }]],
      [['tagConflict', null]],
    ]);
  });

  it('is said to a person behind the reason', async () => {
    const { stdout } = await cli(['merge', file, '--out', join(newFolder(), 'out.csv')]);
    const said = (serial: string) => stdout.split('\n').find((line) => line.startsWith(`${serial}: `));
    expect(said('SN-1')).toMatch(/cut off.* The service would refuse it: Hardware hash not valid\.$/);
    expect(said('SN-2')).toMatch(/ In a list without hashes the service would refuse it: .+\.$/);
    expect(said('SN-4')).not.toContain('service');
  });

  it('is about the device as decided', async () => {
    const cut = stick({ serial: 'SN-1', hash: fresh('SN-1').slice(0, 3001) });
    const args = ['merge', cut, '--out', join(newFolder(), 'out.csv')];
    expect((await cli(args)).stdout).toContain('Hardware hash not valid');
    expect((await cli([...args, '--repair'])).stdout).not.toContain('Hardware hash not valid');
  });
});

describe('the captures of a device', () => {
  it('are all in the document, the one that counts first, then the dropped ones', async () => {
    const older = '2026-03-01T08:00:00.000Z';
    const newer = '2026-03-02T08:00:00.000Z';
    const file = stick(
      { serial: 'SN-1', hash: '' },
      { serial: 'SN-1', hash: truncated('SN-1') },
      { serial: 'SN-1', hash: fresh('SN-1', older) },
      { serial: 'SN-1', hash: fresh('SN-1', newer) },
    );
    const { devices, rows, document } = await merge(file);
    const codes = devices[0]!.captures.map(({ reasons }) => reasons.map(({ code }) => code));
    expect(devices[0]!.captures).toMatchObject([
      { path: file, line: 5, capturedAt: newer, soundness: 'whole' },
      { line: 4, capturedAt: older, soundness: 'whole' },
      { line: 3, soundness: 'damaged' },
      { line: 2, capturedAt: null, soundness: 'none' },
    ]);
    expect(codes[2]).toContain('hashTruncated');
    expect(codes[3]).toContain('hashMissing');
    expect(document.totals).toMatchObject({ rows: 4, devices: 1, duplicates: 3 });
    expect(rows().map((row) => row['Hardware Hash'])).toEqual([fresh('SN-1', newer)]);
  });
});
