// Putting a hash back into the form that Windows makes and the service takes, where everything the device wrote is
// there: the checksum and the TPM's identifier prove it, so nothing is guessed.
import { Buffer } from 'node:buffer';
import { fullSize } from './container.ts';
import { decodeHardwareHash } from './decode.ts';
import { readHashText } from './hash-text.ts';

/**
 * The 4000 characters that the device wrote: the bytes up to the end of the trailer (L + 36) and zeros up to 3000.
 * Null when there is nothing to put right, when the content is not proven whole, or when it is longer than 3000 bytes.
 */
export function repairHash(text: string): string | null {
  const { repairable, payloadLength } = decodeHardwareHash(text);
  if (!repairable || payloadLength === null) return null;
  const bytes = Buffer.alloc(fullSize);
  readHashText(text).bytes.copy(bytes, 0, 0, payloadLength);
  return bytes.toString('base64');
}
