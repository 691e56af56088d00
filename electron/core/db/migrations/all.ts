// The migrations in order. Numbers step by ten, so that a fix can slip in between; a shipped one never changes.
import { foundation } from './0010-foundation.ts';
import { capturesAndDecisions } from './0020-captures-and-decisions.ts';

export type Migration = { readonly version: number; readonly sql: string };

export const migrations: readonly Migration[] = [foundation, capturesAndDecisions];
