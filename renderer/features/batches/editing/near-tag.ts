// A tag that is almost one of the profiles' is most likely meant to be it: a device with a misspelt tag gets no profile
// at all, and nobody notices before the user does.
import { profiles } from '../../../../shared/model/profile.ts';

/** Two slips of the finger. */
const MOST_SLIPS = 2;

/** The profile tag that `tag` was perhaps meant to be; null when it is one, or is like none. */
export function nearTag(tag: string): string | null {
  const tags = profiles.map(({ groupTag }) => groupTag);
  if (tag === '' || tags.includes(tag)) return null;
  const plain = bare(tag);
  return tags.find((each) => slips(plain, bare(each)) <= MOST_SLIPS) ?? null;
}

/** Without what people get wrong most: case, blanks and dashes. */
function bare(tag: string): string {
  return tag.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** How many letters have to be changed, added or taken out to get from one to the other (Levenshtein). */
function slips(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > MOST_SLIPS) return MOST_SLIPS + 1;
  let before = Array.from({ length: to.length + 1 }, (_each, index) => index);
  for (const [row, letter] of Array.from(from).entries()) {
    const now = [row + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const changed = (before[column] ?? 0) + (letter === other ? 0 : 1);
      now.push(Math.min(changed, (before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1));
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}
