import type { Catalogue } from './text.ts';
import { en } from './en.ts';
export const sv: Catalogue = { ...en };
