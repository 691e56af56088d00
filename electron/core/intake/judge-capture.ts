// From a row's values to a capture: its hash, the hash against its row, its serial.
import { message } from '../../../shared/model/message.ts';
import type { Reason, SourceRow } from '../../../shared/model/intake.ts';
import { compareWithRow } from '../hardware-hash/against-row.ts';
import { compactHash, type StoredHash } from '../hardware-hash/compact.ts';
import { captureReasons, requirementReasons } from '../hardware-hash/requirements.ts';
import type { HashText } from '../hardware-hash/hash-text.ts';
import type { KeyFacts } from '../../../shared/model/device-facts.ts';
import type { DecodedHash } from '../hardware-hash/decode.ts';
import type { Board, Capture, CaptureValues } from './capture.ts';
import { ownText } from './own-text.ts';
import { isPlaceholderSerial } from './serial-placeholder.ts';
import { sortReasons } from './verdict.ts';

const noReasons: readonly Reason[] = [];

export type JudgedRow = {
  readonly values: CaptureValues;
  /** The base64 text as the file has it. */
  readonly hardwareHash: string;
  /** What `readHashText` and decoding made of it. */
  readonly read: HashText;
  readonly decoded: DecodedHash<KeyFacts>;
  readonly source: SourceRow;
  /** What was put right in the row while it was read. */
  readonly repairs: readonly Reason[];
  /** Milliseconds since 1970 UTC; without it nothing is said of the capture's age. */
  readonly now?: number | undefined;
};

export function judgeCapture({
  values,
  hardwareHash,
  read,
  decoded,
  source,
  repairs,
  now,
}: JudgedRow): Capture {
  const reasons = [...decoded.reasons, ...repairs];
  const { device, whole, repairable } = decoded;
  if (device) reasons.push(...compareWithRow(device, values));
  // A damaged hash may have lost the very record that is asked for.
  if (device && (whole || repairable)) {
    reasons.push(...requirementReasons(device));
    if (now !== undefined) reasons.push(...captureReasons(device, now));
  }
  if (isPlaceholderSerial(values.serial)) {
    reasons.push(message('serialPlaceholder', { serial: values.serial }));
  }
  return {
    ...values,
    source,
    hash: ownHash(compactHash(hardwareHash, read)),
    board: boardOf(decoded),
    // One empty list does for all the devices that are fine.
    reasons: reasons.length === 0 ? noReasons : sortReasons(reasons),
    repairable,
  };
}

function ownHash(hash: StoredHash): StoredHash {
  return hash.form === 'verbatim' ? { form: 'verbatim', text: ownText(hash.text) } : hash;
}

function boardOf({ whole, device }: DecodedHash<KeyFacts>): Board {
  return {
    soundness: whole ? 'whole' : device ? 'damaged' : 'none',
    uuid: device?.uuid ?? '',
    tpmKey: device?.tpm?.ekPubSha256 ?? '',
    capturedAt: device?.capturedAt == null ? null : Date.parse(device.capturedAt),
  };
}
