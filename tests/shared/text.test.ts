// Sentences with the values that the program really gives them.
import { describe, expect, test } from 'vitest';
import { readDeviceFile } from '../../electron/core/intake/read-device-file.ts';
import { mergeCaptures } from '../../electron/core/identity/merge-captures.ts';
import { mergeFiles } from '../../electron/core/identity/merge-files.ts';
import { refused } from '../../shared/errors.ts';
import { errorText } from '../../shared/text/error-text.ts';
import { message } from '../../shared/model/message.ts';
import { bestLanguage, languages } from '../../shared/text/languages.ts';
import { problemText, textIn } from '../../shared/text/text.ts';
import { deviceFile, soundHash } from '../fakes/device-files.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

const file = (text: string) => ({ path: 'a.csv', bytes: new TextEncoder().encode(text) });
const header = 'Device Serial Number,Windows Product ID,Hardware Hash';
const good = soundHash('SN-1');

/** Files with something wrong: what the program says about them is what has to become sentences. */
const troubled = [
  file(''),
  file('just a note'),
  file(`${header}\r\n`),
  file(`${header}\r\nSN-1,one,two,three,four\r\n`),
  file(`${header}\r\n,,\r\n`),
  { path: 'photo.csv', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0, 1]) },
  ...[
    '',
    good.slice(0, 500),
    good.slice(0, -1),
    `${good.slice(0, 300)}!${good.slice(301)}`,
    `${good.slice(0, 300)}AAAA${good.slice(300)}`,
    `${good.slice(0, 76)} ${good.slice(76)}`,
    good.replace(/A$/, 'B'),
    soundHash(''),
    Buffer.from('no hardware hash').toString('base64'),
  ].map((hash) => deviceFile('a.csv', [{ serial: 'SN-1', hash }])),
  deviceFile('a.csv', [{ serial: 'sn-1', hash: good }, { serial: 'SN-2', hash: good }, 'Default string']),
];

async function allProblems() {
  const read = troubled.map((each) => readDeviceFile(each));
  const conflicting = [
    deviceFile('b.csv', [{ serial: 'SN-1', groupTag: 'One', assignedUser: 'a@b.example' }]),
    deviceFile('c.csv', [
      {
        serial: 'SN-1',
        groupTag: 'Two',
        assignedUser: 'c@d.example',
        hash: soundHash('SN-1', { seed: 'other' }),
      },
    ]),
  ].map((each) => readDeviceFile(each));
  const merged = [
    ...read.map(({ captures }) => mergeCaptures(captures)),
    mergeCaptures(conflicting.flatMap(({ captures }) => captures)),
  ];
  const paths = await mergeFiles([`${tempFolder()}/nothing`, tempFolder()]);
  return [
    ...read.flatMap(({ report }) => report.problems),
    ...merged.flatMap(({ devices }) => devices.flatMap(({ reasons }) => reasons)),
    ...paths.files.flatMap(({ problems }) => problems),
  ];
}

test('the troubled files above have much to say', async () => {
  const codes = new Set((await allProblems()).map(({ code }) => code));
  expect(codes.size).toBeGreaterThanOrEqual(18);
});

describe.each(languages)('in %s', (language) => {
  const text = textIn(language);

  test('whatever is wrong with a file or device becomes a sentence', async () => {
    for (const problem of await allProblems()) {
      expect(problemText(text, problem)).toMatch(/\S.*[.)»]$/);
      expect(problemText(text, problem)).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  test('values are put in as they are, never as markup', () => {
    const row = '<b>{x}</b> & #';
    expect(problemText(text, { code: 'serialMismatch', params: { row, hash: 'SN' } })).toContain(row);
  });

  test('an error with an entry in the log names it', () => {
    const plain = refused('internal');
    const logged = refused('internal', {}, 'log-7');
    if (plain.ok || logged.ok) throw new Error('not refused');
    expect(errorText(text, plain.error)).not.toContain('log-7');
    expect(errorText(text, logged.error)).toContain('log-7');
  });
});

test('one and many are told apart, in each language', () => {
  for (const language of languages) {
    const text = textIn(language);
    const [none, one, two] = [0, 1, 2].map((count) => text('batches.devices', { count }));
    expect(one).toContain('1');
    expect(two).toContain('2');
    expect(two).not.toBe(one?.replace('1', '2'));
    expect(none).not.toContain('0');
  }
});

test.each([
  [['sv-SE', 'en'], 'sv'],
  [['de', 'fr-CA'], 'fr'],
  [['NL'], 'nl'],
  [['en_US'], 'en'],
  [['frr', 'svg'], 'en'],
  [[], 'en'],
])('a system that prefers %j is spoken to in %s', (preferred, language) => {
  expect(bestLanguage(preferred)).toBe(language);
});

test('a reason stored before its sentence named the place of the damage is still told', () => {
  const stored = message('hashTruncated', { have: 1000, needed: 1284 });
  expect(problemText(textIn('en'), stored)).toContain('1000 of 1284');
});
