// What the window asks about the program itself.
import { succeeded } from '../../shared/errors.ts';
import { bestLanguage } from '../../shared/text/languages.ts';
import type { Services } from '../compose.ts';
import type { Handlers } from './handler-types.ts';

export type AppHost = {
  readonly version: string;
  /** The system's languages, most preferred first. */
  preferredLanguages(): readonly string[];
  copyText(text: string): Promise<void>;
};

export function appHandlers(services: Services, host: AppHost): Handlers['app'] {
  return {
    info: () =>
      succeeded({
        version: host.version,
        language: services.settings.language() ?? bestLanguage(host.preferredLanguages()),
        tenant: 'practice',
        connection: services.connection.current(),
        databaseSetAside: services.databaseSetAside,
      }),
    copyText: async ({ text }) => {
      await host.copyText(text);
      return succeeded(null);
    },
    setLanguage: ({ language }) => {
      services.settings.setLanguage(language);
      return succeeded(null);
    },
  };
}
