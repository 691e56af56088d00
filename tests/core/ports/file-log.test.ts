import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileLog } from '../../../electron/core/ports/file-log.ts';
import { soundHash } from '../../fakes/device-files.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

const clock = () => Date.UTC(2026, 0, 5, 9);

test('an entry is a line of JSON with its time, in a folder that is made for it', () => {
  const file = join(tempFolder(), 'logs', 'a.log');
  const log = fileLog(file, clock);
  log('info', 'outbox.sent', { devices: 3 });
  log('warn', 'outbox.fault');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { at: '2026-01-05T09:00:00.000Z', level: 'info', event: 'outbox.sent', devices: 3 },
    { at: '2026-01-05T09:00:00.000Z', level: 'warn', event: 'outbox.fault' },
  ]);
});

test('hashes, tokens and user names do not get into the file', () => {
  const file = join(tempFolder(), 'a.log');
  const secrets = ['Bearer top.secret', 'kim@contoso.example', soundHash('SN-1')];
  fileLog(file, clock)('error', 'x', {
    a: secrets[0] ?? '',
    b: secrets[1] ?? '',
    c: `x ${secrets[2] ?? ''}`,
  });
  const text = readFileSync(file, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ a: 'Bearer [token]', b: '[user]', c: 'x [hash]' });
});

test('a line break in a value does not make a second entry', () => {
  const file = join(tempFolder(), 'a.log');
  fileLog(file, clock)('error', 'x', { message: 'one\n{"event":"forged"}' });
  expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(1);
});

test('a log that has grown large makes place for a new one, and is kept', () => {
  const file = join(tempFolder(), 'a.log');
  writeFileSync(file, 'x'.repeat(5 * 1024 * 1024 + 1));
  fileLog(file, clock)('info', 'first of the new one');
  expect(readFileSync(file, 'utf8')).toContain('first of the new one');
  expect(readFileSync(`${file}.1`, 'utf8')).toHaveLength(5 * 1024 * 1024 + 1);
});

test('a log that cannot be written stops nobody', () => {
  const folder = tempFolder();
  expect(() => fileLog(folder, clock)('info', 'x')).not.toThrow();
  expect(existsSync(`${folder}.1`)).toBe(false);
});
