// The group tags Microsoft Managed Desktop gives a meaning to. Only a device with one of them gets a
// deployment profile; the comparison is exact, as the dynamic groups behind it are.

const managedGroupTags: ReadonlySet<string> = new Set([
  'Microsoft365Managed_Standard',
  'Microsoft365Managed_Standard-Shared',
  'Microsoft365Managed_SensitiveData',
  'Microsoft365Managed_SensitiveData-Shared',
  'Microsoft365Managed_PowerUser',
  'Microsoft365Managed_Kiosk',
  'Microsoft365Managed_Kiosk-Shared',
  // From before there was one tag per profile.
  'Microsoft365Managed_Autopilot',
]);

export function hasProfile(groupTag: string): boolean {
  return managedGroupTags.has(groupTag);
}
