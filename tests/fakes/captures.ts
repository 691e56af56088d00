// Rows of device files as reading makes captures of them, without the file.
import { decodeHashText } from '../../electron/core/hardware-hash/decode.ts';
import { readHashText } from '../../electron/core/hardware-hash/hash-text.ts';
import type { Capture, CaptureValues } from '../../electron/core/intake/capture.ts';
import { judgeCapture } from '../../electron/core/intake/judge-capture.ts';
import type { Reason, SourceRow } from '../../shared/model/intake.ts';
import { soundHash } from './device-files.ts';

export type CaptureRow = Partial<Omit<CaptureValues, 'serial'>> & {
  /** A sound one of the serial unless told. */
  readonly hardwareHash?: string;
  readonly source?: SourceRow;
  readonly repairs?: readonly Reason[];
};

/** A device that `soundHash` describes, unless the row says otherwise. */
export function capture(serial: string, row: CaptureRow = {}): Capture {
  const {
    hardwareHash = soundHash(serial),
    source = { path: 'stick.csv', line: 2 },
    repairs = [],
    ...rest
  } = row;
  const values = {
    serial,
    manufacturer: 'Contoso',
    model: 'Bench 1',
    productId: '',
    groupTag: '',
    assignedUser: '',
    orderId: '',
    purchaseId: '',
    notes: '',
    ...rest,
  };
  const read = readHashText(hardwareHash);
  return judgeCapture({ values, hardwareHash, read, decoded: decodeHashText(read), source, repairs });
}
