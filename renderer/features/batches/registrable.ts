// What registering a batch would do, in numbers.
import type { BatchDevice } from '../../../shared/model/batch.ts';

export type Registrable = {
  /** Devices that would be handed over. */
  readonly left: number;
  /** Of those not handed over yet: their file asks for another tag than the profile's, which they get all the same. */
  readonly otherTags: number;
  /** Of the same: their tag was set here, perhaps to none, and they get that one. */
  readonly ownTags: number;
};

/** @param tag the profile's; null before one is picked. */
export function registrable(devices: readonly BatchDevice[], tag: string | null): Registrable {
  const open = devices.filter(({ submitted, leftOut }) => !submitted && !leftOut);
  const setHere = ({ edited }: BatchDevice) => edited.includes('groupTag');
  return {
    left: open.filter(({ verdict }) => verdict !== 'blocked').length,
    otherTags: open.filter(
      (device) => tag !== null && !setHere(device) && device.groupTag !== '' && device.groupTag !== tag,
    ).length,
    ownTags: open.filter((device) => setHere(device) && device.groupTag !== tag).length,
  };
}
