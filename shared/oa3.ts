// Which XML files are worth reading: sticks hold many, and only OA3.xml has a hardware hash. Main and the window both
// ask, because the window reads what was dropped on it.

/** An OA3.xml has a few kilobytes. */
export const MOST_XML_BYTES = 1024 * 1024;

/** Whether an element HardwareHash is in there, in whatever encoding. */
export function holdsHardwareHash(bytes: Uint8Array): boolean {
  if (bytes.length > MOST_XML_BYTES) return false;
  // Without its zeros UTF-16 is ASCII, as far as this name goes.
  let text = '';
  const visible = bytes.filter((byte) => byte !== 0);
  for (let at = 0; at < visible.length; at += 10_000) {
    text += String.fromCharCode(...visible.subarray(at, at + 10_000));
  }
  return /<(?:[\w.-]{1,40}:)?HardwareHash[\s>]/.test(text);
}
