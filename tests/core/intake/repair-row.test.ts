import { describe, expect, it } from 'vitest';
import { mergeCaptures } from '../../../electron/core/identity/merge-captures.ts';
import { csvText, headerB, headerC, headerD } from '../../fixtures/device-csv.ts';
import { hashOf, problems, read, serials } from './reading.ts';

describe('a comma inside a value of a file without quotes', () => {
  const hash = hashOf('A', 'Contoso, Ltd.', 'Book 14, black');
  it.each([
    [
      'in the tag',
      headerB,
      ['A', '', hash, 'Sales, EU'],
      'Group Tag',
      'Sales, EU',
      { groupTag: 'Sales, EU' },
    ],
    [
      'in the tag, before a user',
      headerC,
      ['A', '', hash, 'Sales, EU, 2', 'ann@b.example'],
      'Group Tag',
      'Sales, EU, 2',
      { groupTag: 'Sales, EU, 2', assignedUser: 'ann@b.example' },
    ],
    [
      'in maker and model',
      headerD,
      ['A', '', hash, 'Contoso, Ltd.', 'Book 14, black'],
      'Manufacturer name · Device model',
      'Contoso, Ltd. · Book 14, black',
      { manufacturer: 'Contoso, Ltd.', model: 'Book 14, black' },
    ],
    [
      'before the hash',
      ['Manufacturer', 'Model', 'Serial Number', 'Hardware Hash'],
      ['Contoso, Ltd.', '', 'A', hash],
      'Manufacturer',
      'Contoso, Ltd.',
      { serial: 'A', manufacturer: 'Contoso, Ltd.', hardwareHash: hash },
    ],
    [
      'in the maker, with an empty model to take the rest',
      headerD,
      ['A', '', hash, 'Contoso, Ltd.', ''],
      'Manufacturer name',
      'Contoso, Ltd.',
      { manufacturer: 'Contoso, Ltd.', model: 'Book 14, black' },
    ],
  ])('%s is put together again, and said', (_, header, row, columns, values, device) => {
    const { report, captures } = read(csvText([header, row]));
    const reason = { code: 'rowRepaired', params: { columns, values } };
    expect(report.problems).toEqual([{ ...reason, line: 2 }]);
    expect(captures).toMatchObject([device]);
    const [merged] = mergeCaptures(captures).devices;
    expect(merged).toMatchObject({ verdict: 'check', reasons: [reason] });
  });

  it.each([
    ['the hash is of another device', headerB, ['B', '', hash, 'Sales, EU']],
    ['the hash is damaged', headerB, ['A', '', hash.slice(0, 900), 'Sales, EU']],
    ['there are two hashes', headerB, ['A', '', hash, `${hash}, x`]],
    ['two columns could have it', [...headerB, 'Note'], ['A', '', hash, 'Sales, EU', 'x']],
    ['the comma is in the user', headerC, ['A', '', hash, '', 'Ann, Lee']],
  ])('is left alone where %s', (_, header, row) => {
    expect(serials(csvText([header, row]))).toEqual([]);
    expect(problems(csvText([header, row]))).toEqual([['rowColumns', 2]]);
  });

  it('is not looked for where values have quotes', () => {
    expect(problems(csvText([headerB, ['A', '', hash, 'Sales', 'EU']], { quoted: true }))).toEqual([
      ['rowColumns', 2],
    ]);
  });
});
