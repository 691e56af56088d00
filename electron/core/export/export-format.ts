// What a format for writing devices is: which devices it takes, what it cannot hold, how many fit into one file.
import type { RefusedDevice } from '../../../shared/model/export.ts';
import type { MergedDevice } from '../identity/merged-device.ts';

export type Refusal = Pick<RefusedDevice, 'column' | 'reason'>;

export type ExportFormat = {
  /** With its dot; used when nobody asked for another one. */
  readonly extension: '.csv' | '.json';
  /** Devices in one file, without the header; null when no limit is known. */
  readonly maxRows: number | null;
  /** Devices not taken are those the destination has no use for; their verdict says why. */
  readonly takes: (device: MergedDevice) => boolean;
  /** The first value of a taken device that cannot be written; null when all can. */
  readonly refuse: (device: MergedDevice) => Refusal | null;
  /** One file of devices that were taken and not refused, in pieces, so that a large one is never whole in memory. */
  readonly pieces: (devices: readonly MergedDevice[]) => Iterable<Uint8Array>;
};

/** A device that was left out is kept in the batch, but is not of it any more. */
export function isInBatch(device: MergedDevice): boolean {
  return !device.leftOut;
}

export function isSendable(device: MergedDevice): boolean {
  return device.verdict !== 'blocked' && !device.leftOut;
}

/** Devices written at a time: some hundred kilobytes of hashes. */
const PIECE = 100;

export function* inPieces(devices: readonly MergedDevice[]): Generator<readonly MergedDevice[]> {
  for (let at = 0; at < devices.length; at += PIECE) yield devices.slice(at, at + PIECE);
}
