// The kinds of devices that the list can be narrowed to, and how many there are of each.
import type { BatchDevice } from '../../../../shared/model/batch.ts';

/** In the order they are shown. */
export const deviceKinds = ['ready', 'check', 'blocked', 'leftOut'] as const;
export type DeviceKind = (typeof deviceKinds)[number];
export type DeviceFilter = DeviceKind | 'all';

export function kindOf({ leftOut, verdict }: BatchDevice): DeviceKind {
  return leftOut ? 'leftOut' : verdict;
}

export function countKinds(devices: readonly BatchDevice[]): Readonly<Record<DeviceKind, number>> {
  const counts = { ready: 0, check: 0, blocked: 0, leftOut: 0 };
  for (const device of devices) counts[kindOf(device)] += 1;
  return counts;
}

/** The devices of a filter; all of them once there are none of its kind any more. */
export function narrowed(
  devices: readonly BatchDevice[],
  filter: DeviceFilter,
): { readonly filter: DeviceFilter; readonly shown: readonly BatchDevice[] } {
  const shown = filter === 'all' ? devices : devices.filter((device) => kindOf(device) === filter);
  return shown.length === 0 ? { filter: 'all', shown: devices } : { filter, shown };
}
