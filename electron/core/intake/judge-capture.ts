// Everything that can be said about one capture by itself: its hash, the hash against its row, its serial.
import { compareWithRow } from '../hardware-hash/against-row.ts';
import { decodeHardwareHash, type DecodedHash } from '../hardware-hash/decode.ts';
import { message } from '../../../shared/model/message.ts';
import type { Reason } from '../../../shared/model/intake.ts';
import type { Capture } from './capture.ts';
import { isPlaceholderSerial } from './serial-placeholder.ts';

export type DecodeHash = (text: string) => DecodedHash;

/** A decoder that remembers, so that reading files and merging their rows decode each hash once between them. */
export function rememberingDecoder(): DecodeHash {
  const known = new Map<string, DecodedHash>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const decoded = decodeHardwareHash(text);
    known.set(text, decoded);
    return decoded;
  };
}

/** In the order of the checks. `decoded` is what the capture's own hash gave. */
export function judgeCapture(capture: Capture, decoded: DecodedHash): Reason[] {
  const reasons = [...decoded.reasons];
  if (decoded.device) reasons.push(...compareWithRow(decoded.device, capture));
  if (isPlaceholderSerial(capture.serial)) {
    reasons.push(message('serialPlaceholder', { serial: capture.serial }));
  }
  return reasons;
}
