// The sentences in every language: whole, well formed, and with the values that the program gives them.
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { appErrorCodes } from '../../shared/errors.ts';
import { boardStates, failureKinds } from '../../shared/model/board.ts';
import { fileProblemCodes, reasonCodes } from '../../shared/model/intake.ts';
import { profileIds, profiles } from '../../shared/model/profile.ts';
import { en, type TextKey } from '../../shared/text/en.ts';
import { type Language, languages } from '../../shared/text/languages.ts';
import { catalogues } from '../../shared/text/text.ts';

const keys = Object.keys(en) as TextKey[];

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** How the parser marks plain text, the one part that has a value and takes none. */
const PLAIN_TEXT = new IntlMessageFormat('plain').getAst()[0]?.type;

/** The names of the values that a sentence takes, with those inside plurals and choices. */
function argumentsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (!('value' in part) || typeof part.value !== 'string' || part.type === PLAIN_TEXT) return [];
    const inside =
      'options' in part ? Object.values(part.options).flatMap((option) => argumentsOf(option.value)) : [];
    return [part.value, ...inside];
  });
}

function parsed(language: Language, key: TextKey): string[] {
  const format = new IntlMessageFormat(catalogues[language][key], language, undefined, { ignoreTag: true });
  return [...new Set(argumentsOf(format.getAst()))].sort();
}

test('the arguments of a sentence are found, those inside a plural too', () => {
  expect(parsed('en', 'batches.sent')).toEqual(['count', 'total']);
  expect(parsed('en', 'merge.added')).toEqual(['added', 'files']);
  expect(parsed('en', 'app.name')).toEqual([]);
});

describe.each(languages)('%s', (language) => {
  const catalogue = catalogues[language];

  test('has every sentence and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
  });

  test('has no empty sentence and no stray blank at an end', () => {
    const untidy = Object.entries(catalogue).filter(([, text]) => text === '' || text.trim() !== text);
    expect(untidy).toEqual([]);
  });

  test('is well formed, and takes the same values as English', () => {
    // A missing sentence is the first test's to tell.
    const present = keys.filter((key) => Object.hasOwn(catalogue, key));
    const takes = (of: Language) => Object.fromEntries(present.map((key) => [key, parsed(of, key)]));
    expect(takes(language)).toEqual(takes('en'));
  });

  test('has a sentence for every code that the program can say', () => {
    const wanted = [
      ...appErrorCodes.map((code) => `error.${code}`),
      ...fileProblemCodes.map((code) => `problem.${code}`),
      ...reasonCodes.map((code) => `problem.${code}`),
      ...boardStates.flatMap((state) => [`state.${state}`, `stateMeaning.${state}`]),
      ...failureKinds.flatMap((kind) => [
        `failure.${kind}`,
        `failureMeaning.${kind}`,
        `failureRemedy.${kind}`,
      ]),
      ...profileIds.map((id) => `profile.${id}`),
      ...profiles.flatMap(({ effects }) => effects.map((effect) => `profileEffect.${effect}`)),
      ...['ready', 'check', 'blocked'].map((verdict) => `verdict.${verdict}`),
      ...['blocked', 'alreadySubmitted', 'inOtherBatch'].map((reason) => `skip.${reason}`),
      ...['unknown', 'online', 'offline', 'throttled', 'signedOut', 'failing'].map(
        (state) => `connection.${state}`,
      ),
    ];
    expect(wanted.filter((key) => !Object.hasOwn(catalogue, key))).toEqual([]);
  });
});

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  test('is translated: no sentence of several words is the English one', () => {
    const words = (key: TextKey) => en[key].replaceAll(/\{[^}]*\}/g, '').match(/\p{L}{2,}/gu) ?? [];
    expect(keys.filter((key) => catalogues[language][key] === en[key] && words(key).length > 1)).toEqual([]);
  });
});

/** The official names of Microsoft Managed Desktop’s registration page. */
const official = {
  en: [
    'Registration pending',
    'Registration failed',
    'Ready for user',
    'Active',
    'Inactive',
    'Device not found',
    'Hardware hash not valid',
    'Device already registered',
    'Device claimed by another organization',
    'Unexpected error',
  ],
  fr: [
    'Inscription en attente',
    'Échec de l’inscription',
    'Prêt pour l’utilisateur',
    'Actif',
    'Inactif',
    'Appareil introuvable',
    'Hachage matériel non valide',
    'Appareil déjà inscrit',
    'Appareil revendiqué par une autre organisation',
    'Erreur inattendue',
  ],
  sv: [
    'Väntar på registrering',
    'Registreringen misslyckades',
    'Redo för användare',
    'Aktiv',
    'Inaktiv',
    'Enheten hittades inte',
    'Maskinvaruhashen är inte giltig',
    'Enheten är redan registrerad',
    'Enheten tillhör redan en annan organisation',
    'Oväntat fel',
  ],
  nl: [
    'Registratie in behandeling',
    'Registratie mislukt',
    'Klaar voor gebruiker',
    'Actief',
    'Inactief',
    'Apparaat niet gevonden',
    'Hardwarehash niet geldig',
    'Apparaat al geregistreerd',
    'Apparaat geclaimd door een andere organisatie',
    'Onverwachte fout',
  ],
} as const satisfies Record<Language, readonly string[]>;

test.each(languages)('states and errors have their official names in %s', (language) => {
  const catalogue = catalogues[language];
  const states = (['pending', 'failed', 'ready', 'active', 'inactive'] as const).map(
    (state) => catalogue[`state.${state}`],
  );
  expect([...states, ...failureKinds.map((kind) => catalogue[`failure.${kind}`])]).toEqual(
    official[language],
  );
});
