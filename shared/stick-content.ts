// What of a folder is looked at when somebody hands over a whole stick. Main searches the folders it opened, the window
// those dropped on it; both must leave out the same.

/** Deleted files live on in a stick's recycle bin; a device removed there must not come back. */
const systemFolders: ReadonlySet<string> = new Set([
  '$recycle.bin',
  'system volume information',
  '.trashes',
  '.spotlight-v100',
  '.fseventsd',
]);

/** Files and folders that an operating system keeps for itself. @param name without its folder. */
export function isOfTheSystem(name: string): boolean {
  return name.startsWith('._') || systemFolders.has(name.toLowerCase());
}

/** Lists and archives are read for what they are called; reports only for what is in them, see oa3.ts. */
export function isDeviceFileName(name: string): boolean {
  return /\.(?:csv|zip)$/i.test(name);
}

export function isReportName(name: string): boolean {
  return /\.xml$/i.test(name);
}
