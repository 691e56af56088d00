// The rows of Microsoft's sample files, which people leave in when they fill in their own. They are no devices, and
// leaving them in made registration fail.
import type { DecodedHash } from '../hardware-hash/decode.ts';
import type { Capture } from './capture.ts';

/** "thisdeviceisanmmddevice" in base64. */
const sampleHash = 'dGhpc2RldmljZWlzYW5tbWRkZXZpY2U';

/** True for `Microsoft Corporation,Surface Laptop,016520771357` and `SpiralOrbit,ContosoABC,000000000000`. */
export function isSampleRow(capture: Capture, decoded: DecodedHash): boolean {
  if (capture.hardwareHash.replace(/=+$/, '') === sampleHash) return true;
  // A whole hash of another serial is a real device whose row was typed over the sample's.
  const ownSerial = decoded.whole ? (decoded.device?.serial.trim() ?? '') : '';
  if (ownSerial !== '' && ownSerial !== capture.serial) return false;
  if (capture.serial === '016520771357') return true;
  const maker = capture.manufacturer.toLowerCase();
  return capture.serial === '000000000000' && (maker === 'spiralorbit' || capture.model === 'ContosoABC');
}
