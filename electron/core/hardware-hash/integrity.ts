// Whether the bytes of a hardware hash are the bytes the device wrote. Nothing in a hash is signed: this finds
// damage (a cut, lost, added or changed character), not forgery.
import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import { message } from '../../../shared/model/message.ts';
import type { Reason } from '../../../shared/model/intake.ts';
import { fullSize, trailerSize, type Container } from './container.ts';

const trailerMark = Buffer.from([0x43, 0x53, trailerSize, 0x00]);
const zeros = Buffer.alloc(0x10000 + fullSize);

/**
 * What the records, the trailer and the padding say, in the order of the checks. `characters` is the length of
 * the base64 text that gave `bytes`.
 */
export function checkIntegrity(bytes: Buffer, container: Container, characters: number): Reason[] {
  const reasons: Reason[] = [];
  if (container.walk === 'broken') {
    reasons.push(message('hashRecords', { record: container.records.length + 1 }));
  }
  const needed = container.trailerAt + trailerSize;
  const short = bytes.length < needed;
  if (short) {
    reasons.push(message('hashTruncated', { have: characters, needed: Math.ceil((needed * 4) / 3) }));
  }
  const trailer = checkTrailer(bytes, container.trailerAt, short);
  if (trailer) reasons.push(trailer);
  // After a shift, what stands at L + 36 is not the padding, so it says nothing.
  if (trailer?.code !== 'hashShifted' && !isZero(bytes.subarray(needed))) {
    reasons.push(message('hashPadding'));
  }
  if (reasons.length === 0 && bytes.length !== fullSize) {
    reasons.push(message('hashSize', { bytes: bytes.length }));
  }
  return reasons;
}

function checkTrailer(bytes: Buffer, trailerAt: number, short: boolean): Reason | null {
  if (bytes.subarray(trailerAt, trailerAt + trailerMark.length).equals(trailerMark)) {
    if (short) return null;
    const stored = bytes.subarray(trailerAt + trailerMark.length, trailerAt + trailerSize);
    const actual = hash('sha256', bytes.subarray(0, trailerAt), 'buffer');
    return actual.equals(stored) ? null : message('hashChecksum');
  }
  // Four base64 characters are three bytes: a trailer found a multiple of three bytes away means that groups
  // of characters were lost (negative) or added before it.
  const found = bytes.indexOf(trailerMark, 4);
  const distance = found - trailerAt;
  if (found !== -1 && found + trailerSize <= bytes.length && distance % 3 === 0) {
    return message('hashShifted', { characters: (distance / 3) * 4 });
  }
  return short ? null : message('hashChecksum');
}

function isZero(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += zeros.length) {
    const part = bytes.subarray(at, at + zeros.length);
    if (!part.equals(zeros.subarray(0, part.length))) return false;
  }
  return true;
}
