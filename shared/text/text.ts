// Sentences in the reader's language: a key and its values in, text out. The catalogues are en.ts, fr.ts, sv.ts
// and nl.ts; a key that one of them lacks does not compile.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Message, MessageParams } from '../model/message.ts';
import { type Catalogue, en, type TextKey } from './en.ts';
import { fr } from './fr.ts';
import type { Language } from './languages.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

export type Text = (key: TextKey, params?: MessageParams) => string;

export const catalogues: Readonly<Record<Language, Catalogue>> = { en, fr, sv, nl };

/** @returns the function that writes in `language`; values are put in as text, never as markup. */
export function textIn(language: Language): Text {
  const catalogue = catalogues[language];
  const formats = new Map<TextKey, IntlMessageFormat>();
  return (key, params = {}) => {
    let format = formats.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(catalogue[key], language, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format({ ...params }));
  };
}

/** Values that sentences gained after batches were stored without them, with what stands for *not known*. */
const unknown: MessageParams = { record: 0 };

/** The sentence of a problem or a reason. */
export function problemText(text: Text, { code, params }: Message<ProblemCode>): string {
  return text(`problem.${code}`, { ...unknown, ...params });
}

type ProblemCode = TextKey extends infer K ? (K extends `problem.${infer C}` ? C : never) : never;
