// What every command of the terminal has: the two output streams kept apart, the language, the exit codes.
import type { AppError } from '../../shared/errors.ts';
import { progressLine, type ReadProgress } from './progress-line.ts';
import { errorText } from '../../shared/text/error-text.ts';
import { bestLanguage, type Language } from '../../shared/text/languages.ts';
import { type Text, textIn } from '../../shared/text/text.ts';

/** 0: all fine. 2: done, but something needs attention. 1: failed, and nothing half-written. */
export type ExitCode = 0 | 1 | 2;

export type Terminal = {
  readonly text: Text;
  readonly language: Language;
  readonly json: boolean;
  /** Results go to standard output; with --json only one JSON document does. */
  readonly out: (line: string) => void;
  /** Everything meant for the person alone goes to standard error. */
  readonly say: (line: string) => void;
  readonly document: (value: unknown) => void;
  /** How far reading is, on one line of a terminal that somebody looks at; null ends it. */
  readonly progress: (progress: ReadProgress | null) => void;
  /** Says why a command failed; with --json the document says it, too. */
  readonly fail: (code: string, sentence: string) => 1;
};

export type TerminalOptions = { readonly json?: boolean; readonly lang?: string };

export function terminal(
  options: TerminalOptions,
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const preferred = [options.lang, env['LC_ALL'], env['LC_MESSAGES'], env['LANG']];
  const language = bestLanguage(preferred.flatMap((each) => each ?? []));
  const json = options.json === true;
  const say = (line: string) => process.stderr.write(`${harmless(line)}\n`);
  const document = (value: unknown) => {
    if (json) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  };
  const text = textIn(language);
  return {
    text,
    language,
    json,
    out: (line) => {
      if (!json) process.stdout.write(`${harmless(line)}\n`);
    },
    say,
    document,
    progress: progressLine({ text, language }, process.stderr),
    fail: (code, sentence) => {
      say(sentence);
      document({ error: { code, message: sentence } });
      return 1;
    },
  };
}

/** What stands in a file, or is a file's name, must not drive the terminal it is shown on. */
function harmless(line: string): string {
  return line.replace(/[^\P{Cc}\n]/gu, '?');
}

export function failWith({ text, fail }: Terminal, error: AppError): 1 {
  return fail(error.code, errorText(text, error));
}
