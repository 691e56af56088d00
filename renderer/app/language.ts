// The language of the window, switchable at any time without a restart.
import { create } from 'zustand';
import type { Language } from '../../shared/text/languages.ts';
import { type Text, textIn } from '../../shared/text/text.ts';
import { api } from './api.ts';

type LanguageState = {
  readonly language: Language;
  readonly text: Text;
  /** Shows another language now, and keeps it for the next start. */
  readonly choose: (language: Language) => void;
  /** What main knew at the start. */
  readonly begin: (language: Language) => void;
};

export const useLanguage = create<LanguageState>((set) => ({
  language: 'en',
  text: textIn('en'),
  choose: (language) => {
    show(language, set);
    void api.app.setLanguage({ language });
  },
  begin: (language) => show(language, set),
}));

export function useText(): Text {
  return useLanguage((state) => state.text);
}

function show(language: Language, set: (state: Partial<LanguageState>) => void): void {
  // A screen reader chooses its voice by this.
  document.documentElement.lang = language;
  set({ language, text: textIn(language) });
}
