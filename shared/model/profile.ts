// The device profiles a technician picks from, each with the group tag that carries it.

export const profileIds = ['standard', 'sensitive-data', 'power-user', 'kiosk'] as const;
export type ProfileId = (typeof profileIds)[number];

/** What a profile changes on the device; the words are in shared/text under `profileEffect.*`. */
export type ProfileEffect =
  'storageBlocked' | 'localAdmin' | 'appsRestricted' | 'storeBlocked' | 'noRestrictions';

export type Profile = {
  readonly id: ProfileId;
  /** The group tag, compared exactly, case included: it decides the device's groups. */
  readonly groupTag: string;
  readonly effects: readonly ProfileEffect[];
};

/** Tags and effects as Microsoft Managed Desktop's device-profile documentation gave them (2021 to 2024). */
export const profiles: readonly Profile[] = [
  { id: 'standard', groupTag: 'Microsoft365Managed_Standard', effects: ['noRestrictions'] },
  {
    id: 'sensitive-data',
    groupTag: 'Microsoft365Managed_SensitiveData',
    effects: ['storageBlocked', 'storeBlocked', 'appsRestricted'],
  },
  {
    id: 'power-user',
    groupTag: 'Microsoft365Managed_PowerUser',
    effects: ['localAdmin', 'storageBlocked', 'storeBlocked'],
  },
  { id: 'kiosk', groupTag: 'Microsoft365Managed_Kiosk', effects: ['storageBlocked', 'storeBlocked'] },
];

export function profileOf(id: ProfileId): Profile {
  const profile = profiles.find((each) => each.id === id);
  if (profile === undefined) throw new Error(`no profile ${id}`);
  return profile;
}
