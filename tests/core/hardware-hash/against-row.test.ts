import { describe, expect, it } from 'vitest';
import { compareWithRow } from '../../../electron/core/hardware-hash/against-row.ts';

const facts = {
  serial: 'CTS-1a',
  manufacturer: 'Contoso',
  model: '21R3',
  family: 'Book X1',
  version: 'Gen 3',
};
const row = { serial: 'CTS-1a', manufacturer: 'Contoso', model: '21R3' };

describe('comparing a hash with its row', () => {
  it('has nothing to say when they agree, or when the row is silent', () => {
    expect(compareWithRow(facts, { ...row, serial: ' CTS-1a ' })).toEqual([]);
    expect(compareWithRow(facts, { serial: '', manufacturer: '', model: ' ' })).toEqual([]);
    expect(compareWithRow({ ...facts, serial: '' }, row)).toEqual([]);
  });

  it('tells another serial from another case of it', () => {
    expect(compareWithRow(facts, { ...row, serial: 'cts-1A' })).toEqual([
      { code: 'serialCase', params: { row: 'cts-1A', hash: 'CTS-1a' } },
    ]);
    expect(compareWithRow(facts, { ...row, serial: 'CTS-2' })).toEqual([
      { code: 'serialMismatch', params: { row: 'CTS-2', hash: 'CTS-1a' } },
    ]);
  });

  it('shows both makers and both models, and where else the model was found', () => {
    expect(compareWithRow(facts, { serial: '', manufacturer: 'Fabrikam', model: 'Book X1' })).toEqual([
      { code: 'manufacturerMismatch', params: { row: 'Fabrikam', hash: 'Contoso' } },
      { code: 'modelMismatch', params: { row: 'Book X1', hash: '21R3', field: 'family' } },
    ]);
    expect(compareWithRow(facts, { ...row, model: 'Gen 3' })[0]?.params['field']).toBe('version');
    expect(compareWithRow(facts, { ...row, model: '?' })[0]?.params['field']).toBe('none');
  });
});
