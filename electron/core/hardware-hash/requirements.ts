// What a hash tells beyond being sound: whether its device meets the requirements of Microsoft Managed Desktop, and
// whether the capture itself looks odd. None of it keeps a device from being registered, and only what the hash says
// counts: a damaged hash may have lost the very record that is asked for, so ask of whole ones.
import type { KeyFacts } from '../../../shared/model/device-facts.ts';
import type { Reason } from '../../../shared/model/intake.ts';
import { message } from '../../../shared/model/message.ts';

/** Required: a TPM 2.0, 8 GB of memory, 128 GB of disk, 64-bit x64. A hard disk cannot be told from the facts. */
const needed = { tpm: 2, memoryGB: 8, diskGB: 128 };

/**
 * Windows gives whole GiB, and graphics may have taken a part before it counted: an 8 GB machine can read 7.
 * No machine is sold with 7, so this lets none pass that has too little.
 */
const leastMemoryGiB = 7;

/**
 * Windows gives decimal GB, rounded down. What is sold as 128 GB reads 128; virtual disks and flash chips that keep
 * spare blocks for themselves read a little less, down to 122. The next smaller size sold, 120 GB, reads 120.
 */
const leastDiskGB = 122;

/**
 * Half a year is longer than devices lie in store between capture and hand-over. What is older is likely to speak of
 * an earlier life of the device: another owner's, or one before its board was exchanged.
 */
const oldAfterDays = 180;

const day = 24 * 60 * 60 * 1000;

/**
 * Params: tpmVersion {version}; memorySmall {gib, needed} and diskSmall {gb, needed}, found and required;
 * architecture {architecture} `x86` or `arm64`; tpmMissing none.
 * @param device of a whole hash
 */
export function requirementReasons(device: KeyFacts): Reason[] {
  const { tpm, memoryGiB, architecture } = device;
  const reasons: Reason[] = [];
  if (lacksTpm(device)) reasons.push(message('tpmMissing'));
  if (tpm !== null && Number.parseFloat(tpm.version) < needed.tpm) {
    reasons.push(message('tpmVersion', { version: tpm.version }));
  }
  // No machine has 0 GiB: then Windows could not tell.
  if (memoryGiB !== null && memoryGiB > 0 && memoryGiB < leastMemoryGiB) {
    reasons.push(message('memorySmall', { gib: memoryGiB, needed: needed.memoryGB }));
  }
  const largest = largestDisk(device);
  if (largest !== null && largest < leastDiskGB) {
    reasons.push(message('diskSmall', { gb: largest, needed: needed.diskGB }));
  }
  if (architecture !== null && architecture !== 'x64') {
    reasons.push(message('architecture', { architecture }));
  }
  return reasons;
}

/**
 * Params: capturedInFuture and capturedLongAgo {days}, whole days.
 * @param device of a whole hash
 * @param now milliseconds since 1970 UTC
 */
export function captureReasons({ osType, capturedAt }: KeyFacts, now: number): Reason[] {
  const reasons: Reason[] = [];
  const age = capturedAt === null ? 0 : (now - Date.parse(capturedAt)) / day;
  // Up to a day ahead is a clock that was set to local time.
  if (age < -1) reasons.push(message('capturedInFuture', { days: Math.floor(-age) }));
  if (osType === 'winpe') reasons.push(message('capturedInWinPE'));
  if (age > oldAfterDays) reasons.push(message('capturedLongAgo', { days: Math.floor(age) }));
  return reasons;
}

/** A hash without the capture record was put together by another tool, and WinPE often cannot read the TPM. */
function lacksTpm({ tpm, capturedAt, osType }: KeyFacts): boolean {
  return tpm === null && capturedAt !== null && osType !== 'winpe';
}

/** In GB; null unless every disk tells its size (0 is none), because any of them may be the one Windows starts from. */
function largestDisk({ disks }: KeyFacts): number | null {
  const sizes = disks.flatMap(({ sizeGB }) => (sizeGB === null || sizeGB === 0 ? [] : [sizeGB]));
  return sizes.length === 0 || sizes.length < disks.length ? null : Math.max(...sizes);
}
