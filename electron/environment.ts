// What the environment may set, parsed once. Anything malformed is refused with a sentence: a typing error must
// not send a bench to the wrong folder.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  /** Folder for everything the program keeps. */
  ENROLLBENCH_DATA: z.string().min(1).optional(),
  /** Origin of a practice service that already runs. */
  ENROLLBENCH_PRACTICE_URL: z.url({ protocol: /^http$/ }).optional(),
});

export type Environment = {
  readonly dataFolder: string | null;
  readonly practiceUrl: string | null;
};

/** @returns the settings, or the name of the first variable that cannot be understood. */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly value: Environment } | { readonly ok: false; readonly variable: string } {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    return { ok: false, variable: String(parsed.error.issues[0]?.path[0] ?? '') };
  }
  const { ENROLLBENCH_DATA: data, ENROLLBENCH_PRACTICE_URL: url } = parsed.data;
  return {
    ok: true,
    value: { dataFolder: data === undefined ? null : resolve(data), practiceUrl: url ?? null },
  };
}

/** Where the desktop program keeps its data on this platform, so that the terminal works on the same. */
export function defaultDataFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const home = homedir();
  const name = 'Enrollbench';
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), name);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', name);
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), name);
}
