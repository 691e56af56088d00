// A message that travels as data: a code and the values its sentence needs. The sentence itself is made
// where it is shown, in the reader's language, by `shared/text/text.ts`.

export type MessageParams = Readonly<Record<string, string | number>>;

/** Between several values that one param lists. */
export const LIST_SEPARATOR = ' · ';

export type Message<Code extends string = string> = {
  readonly code: Code;
  readonly params: MessageParams;
};

export function message<Code extends string>(code: Code, params: MessageParams = {}): Message<Code> {
  return { code, params };
}
