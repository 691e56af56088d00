// The five failures of a registration as a technician reads them: the official name, what it means, what to do;
// in every language of the program.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/text/en.ts';
import {
  type BoardJson,
  cli,
  cliJson,
  newFolder,
  type Practice,
  type RegisterJson,
  type Run,
  startPractice,
  STICK_A,
} from './run-cli.ts';

const data = newFolder();
let practice: Practice;
let registered: Run & { document: RegisterJson };
let common: readonly string[];

beforeAll(async () => {
  practice = await startPractice({
    devices: {
      'CTS-4F2A7Q01': 'notFound',
      'CTS-4F2A7Q02': 'invalidHash',
      'CTS-4F2A7Q04': 'otherTenant',
      'CTS-4F2A7Q05': 'storageError',
      'NWT-88C101': 'profileFailed',
    },
    existing: [
      { serialNumber: 'CTS-4F2A7Q03', groupTag: 'Office' },
      { serialNumber: 'NWT-88C102' },
      { serialNumber: 'CTS-4F2A7Q06', groupTag: 'Microsoft365Managed_Standard' },
    ],
  });
  common = ['--data', data, '--practice-url', practice.url];
  const args = ['register', STICK_A, '--profile', 'standard', '--watch', ...common];
  registered = await cliJson<RegisterJson>(args);
});
afterAll(async () => {
  await practice.stop();
});

function device(serial: string): BoardJson {
  const found = registered.document.devices.find((each) => each.serial === serial);
  if (found === undefined) throw new Error(`no device ${serial}`);
  return found;
}

describe('a failed device', () => {
  it.each([
    ['CTS-4F2A7Q01', 'deviceNotFound', 'Device not found', en['failureRemedy.deviceNotFound']],
    ['CTS-4F2A7Q02', 'hashNotValid', 'Hardware hash not valid', en['failureRemedy.hashNotValid']],
    [
      'CTS-4F2A7Q04',
      'claimedByOther',
      'Device claimed by another organization',
      en['failureRemedy.claimedByOther'],
    ],
    ['CTS-4F2A7Q05', 'unexpected', 'Unexpected error', en['failureRemedy.unexpected']],
    ['NWT-88C101', 'unexpected', 'Unexpected error', en['failureRemedy.unexpected']],
  ])('%s says %s in words, with the next step', (serial, kind, message, remedy) => {
    expect(device(serial)).toMatchObject({ state: 'failed', failure: { kind, message, remedy } });
  });

  it('with another tag names both tags', () => {
    const { state, failure } = device('CTS-4F2A7Q03');
    expect(state).toBe('failed');
    expect(failure).toMatchObject({ kind: 'alreadyRegistered', message: 'Device already registered' });
    expect(failure?.remedy).toContain('“Office” instead of “Microsoft365Managed_Standard”');
  });

  it('without a tag says so', () => {
    expect(device('NWT-88C102').failure?.remedy).toContain('It has no group tag');
  });

  it('of no known cause carries the request ID for support', () => {
    expect(device('CTS-4F2A7Q05').failure?.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('does not hold up the others', () => {
    expect(device('NWT-88C103').state).toBe('ready');
    expect(registered.code).toBe(2);
  });
});

describe('a device that was registered before with the right tag', () => {
  it('is ready, and counts as no failure', () => {
    expect(device('CTS-4F2A7Q06')).toMatchObject({ state: 'ready', alreadyRegistered: true, failure: null });
  });
});

describe('status in words', () => {
  const names = {
    en: {
      states: ['Registration failed', 'Ready for user'],
      failures: [
        'Device not found',
        'Hardware hash not valid',
        'Device already registered',
        'Device claimed by another organization',
        'Unexpected error',
      ],
    },
    fr: {
      states: ['Échec de l’inscription', 'Prêt pour l’utilisateur'],
      failures: [
        'Appareil introuvable',
        'Hachage matériel non valide',
        'Appareil déjà inscrit',
        'Appareil revendiqué par une autre organisation',
        'Erreur inattendue',
      ],
    },
    sv: {
      states: ['Registreringen misslyckades', 'Redo för användare'],
      failures: [
        'Enheten hittades inte',
        'Maskinvaruhashen är inte giltig',
        'Enheten är redan registrerad',
        'Enheten tillhör redan en annan organisation',
        'Oväntat fel',
      ],
    },
    nl: {
      states: ['Registratie mislukt', 'Klaar voor gebruiker'],
      failures: [
        'Apparaat niet gevonden',
        'Hardwarehash niet geldig',
        'Apparaat al geregistreerd',
        'Apparaat geclaimd door een andere organisatie',
        'Onverwachte fout',
      ],
    },
  };

  it.each(Object.entries(names))('%s', async (language, { states, failures }) => {
    const run = await cli(['status', '--lang', language, ...common]);
    expect(run.code).toBe(2);
    for (const name of [...states, ...failures]) expect(run.stdout).toContain(name);
  });

  it('puts the request ID under an unexpected error', async () => {
    const run = await cli(['status', ...common]);
    expect(run.stdout).toMatch(/^ {2}Request ID: [0-9a-f-]{36}$/m);
  });
});
