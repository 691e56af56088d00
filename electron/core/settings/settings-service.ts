// What the person set for good. A value that is not understood, from an older or newer program, is as if unset.
import { z } from 'zod';
import { type Language, languages } from '../../../shared/text/languages.ts';
import type { Database } from '../db/database.ts';

export type SettingsService = {
  /** Null while nobody chose one: the system's language applies. */
  language(): Language | null;
  setLanguage(language: Language): void;
};

export function settingsService(db: Database): SettingsService {
  return {
    language: () => z.enum(languages).safeParse(read(db, 'language')).data ?? null,
    setLanguage: (language) => write(db, 'language', language),
  };
}

function read(db: Database, name: string): string | null {
  const row = db.first(z.object({ value: z.string() }), 'SELECT value FROM setting WHERE name = :name', {
    name,
  });
  return row?.value ?? null;
}

function write(db: Database, name: string, value: string): void {
  db.run(
    `INSERT INTO setting (name, value) VALUES (:name, :value)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    { name, value },
  );
}
