// Serials that are no serials: what board makers leave in the firmware, and the sample rows of old Microsoft
// documentation. Many devices share them, so registering by one is asking for the wrong device.

const placeholders: ReadonlySet<string> = new Set([
  'to be filled by o.e.m.',
  'to be filled by oem',
  'default string',
  'system serial number',
  'serial number',
  'not applicable',
  'not available',
  'not specified',
  'invalid',
  'none',
  'n/a',
  'na',
  'unknown',
  'oem',
  'o.e.m.',
  '0123456789',
  '123456789',
  '1234567890',
  '016520771357',
]);

/** True for a known placeholder in any case, the text Windows writes for a missing value, and all zeros. */
export function isPlaceholderSerial(serial: string): boolean {
  const text = serial.trim().toLowerCase();
  return placeholders.has(text) || /^smbios_string_index_\d+$/.test(text) || /^0+$/.test(text);
}
