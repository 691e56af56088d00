import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../electron/core/db/open-database.ts';
import { silentLog } from '../../../electron/core/ports/log.ts';
import { settingsService } from '../../../electron/core/settings/settings-service.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

function database(file = join(tempFolder(), 'a.db')) {
  const opened = openDatabase(file, { clock: () => 0, log: silentLog });
  if (!opened.ok) throw new Error(opened.code);
  onTestFinished(() => opened.db.close());
  return opened.db;
}

test('the language is unset until one is chosen, then stays over a restart', () => {
  const file = join(tempFolder(), 'a.db');
  const db = database(file);
  const settings = settingsService(db);
  expect(settings.language()).toBeNull();
  settings.setLanguage('sv');
  settings.setLanguage('nl');
  expect(settings.language()).toBe('nl');
  db.close();
  expect(settingsService(database(file)).language()).toBe('nl');
});

test('a language of another version of the program is as if unset', () => {
  const db = database();
  db.run(`INSERT INTO setting (name, value) VALUES ('language', 'tlh')`);
  expect(settingsService(db).language()).toBeNull();
});
