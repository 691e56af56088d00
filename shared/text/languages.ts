/** The languages of the program, by ISO 639-1 code, in the order the picker shows them. */
export const languages = ['en', 'fr', 'sv', 'nl'] as const;
export type Language = (typeof languages)[number];

/** Each language's name in itself, as a picker shows it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  sv: 'Svenska',
  nl: 'Nederlands',
};

/** The first of the system's preferred languages that the program speaks; English when none. */
export function bestLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split(/[-_]/, 1)[0];
    const match = languages.find((language) => language === base);
    if (match !== undefined) return match;
  }
  return 'en';
}
