// Whether the bytes of a hardware hash are the bytes the device wrote. Nothing in a hash is signed: this finds
// damage (a cut, lost, added or changed character), not forgery.
import type { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import { message } from '../../../shared/model/message.ts';
import type { Reason } from '../../../shared/model/intake.ts';
import { fullSize, isZero, trailerMark, trailerSize, type Container } from './container.ts';
import { brokenAt, changedIn, cutIn, shiftedIn } from './damage-place.ts';

/**
 * What the records, the trailer and the padding say, in the order of the checks. `characters` is the length of
 * the base64 text that gave `bytes`; `keyFits` is what the TPM's key and its identifier say of each other.
 */
export function checkIntegrity(
  bytes: Buffer,
  container: Container,
  characters: number,
  keyFits: boolean,
): Reason[] {
  const reasons: Reason[] = [];
  const needed = container.trailerAt + trailerSize;
  const short = bytes.length < needed;
  const trailer = checkTrailer(bytes, container, short, keyFits);
  const shifted = trailer?.code === 'hashShifted';
  // Records that have moved break the walk, too; where they began to move is known better then.
  if (container.walk === 'broken' && !(shifted && trailer.params['record'] !== 0)) {
    reasons.push(message('hashRecords', { record: brokenAt(container) }));
  }
  if (short) {
    // A trailer that is there shows that the bytes ended too early because some are missing before it.
    const record = shifted ? 0 : cutIn(bytes, container);
    reasons.push(message('hashTruncated', { have: characters, needed: Math.ceil((needed * 4) / 3), record }));
  }
  if (trailer) reasons.push(trailer);
  // After a shift, what stands at L + 36 is not the padding, so it says nothing.
  if (!shifted && !isZero(bytes.subarray(needed))) reasons.push(message('hashPadding'));
  if (reasons.length === 0 && bytes.length !== fullSize) {
    reasons.push(message('hashSize', { bytes: bytes.length }));
  }
  return reasons;
}

function checkTrailer(bytes: Buffer, container: Container, short: boolean, keyFits: boolean): Reason | null {
  const { trailerAt } = container;
  if (bytes.subarray(trailerAt, trailerAt + trailerMark.length).equals(trailerMark)) {
    if (short) return null;
    const stored = bytes.subarray(trailerAt + trailerMark.length, trailerAt + trailerSize);
    const actual = hash('sha256', bytes.subarray(0, trailerAt), 'buffer');
    if (actual.equals(stored)) return null;
    return message('hashChecksum', { record: changedIn(bytes, container, keyFits) });
  }
  // Four base64 characters are three bytes: a trailer found a multiple of three bytes away means that groups
  // of characters were lost (negative) or added before it.
  const found = bytes.indexOf(trailerMark, 4);
  const distance = found - trailerAt;
  if (found !== -1 && found + trailerSize <= bytes.length && distance % 3 === 0) {
    const record = shiftedIn(bytes, container, found);
    return message('hashShifted', { characters: (distance / 3) * 4, record });
  }
  return short ? null : message('hashChecksum', { record: changedIn(bytes, container, keyFits) });
}
