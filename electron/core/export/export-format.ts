// What a format for writing devices is: which devices it takes, what it cannot hold, how many fit into one file.
import type { MergedDevice } from '../intake/capture.ts';

/** `placeholder`: the serial is no serial, and nothing else in the format tells the device from others. */
export type RefusalReason =
  'empty' | 'placeholder' | 'notAscii' | 'comma' | 'quote' | 'lineBreak' | 'control';

export type Refusal = {
  /** The column's name as the format's header writes it. */
  readonly column: string;
  readonly reason: RefusalReason;
};

export type ExportFormat = {
  /** With its dot; used when nobody asked for another one. */
  readonly extension: '.csv' | '.json';
  /** Devices in one file, without the header; null when no limit is known. */
  readonly maxRows: number | null;
  /** Devices not taken are those the destination has no use for; their verdict says why. */
  readonly takes: (device: MergedDevice) => boolean;
  /** The first value of a taken device that cannot be written; null when all can. */
  readonly refuse: (device: MergedDevice) => Refusal | null;
  /** One file of devices that were taken and not refused. */
  readonly bytes: (devices: readonly MergedDevice[]) => Uint8Array;
};

export function isNotBlocked(device: MergedDevice): boolean {
  return device.verdict !== 'blocked';
}
