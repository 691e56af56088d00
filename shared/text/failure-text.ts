// What to do about a failed device, in words.
import type { BoardDevice } from '../model/board.ts';
import type { Text } from './text.ts';

/** The next step for a failed device; '' for one that did not fail. */
export function failureRemedy(text: Text, { failure, groupTag }: BoardDevice): string {
  if (failure === null) return '';
  if (failure.kind === 'alreadyRegistered' && failure.foundTag !== null) {
    return failure.foundTag === ''
      ? text('failureRemedy.otherTagNone', { asked: groupTag })
      : text('failureRemedy.otherTag', { found: failure.foundTag, asked: groupTag });
  }
  return text(`failureRemedy.${failure.kind}`);
}
