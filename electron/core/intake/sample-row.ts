// The rows of Microsoft's sample files, which people leave in when they fill in their own. They are no devices, and
// leaving them in made registration fail.
import type { KeyFacts } from '../../../shared/model/device-facts.ts';
import type { DecodedHash } from '../hardware-hash/decode.ts';
import type { CaptureValues } from './capture.ts';

/** "thisdeviceisanmmddevice" in base64. */
const sampleHash = 'dGhpc2RldmljZWlzYW5tbWRkZXZpY2U';

/** True for `Microsoft Corporation,Surface Laptop,016520771357` and `SpiralOrbit,ContosoABC,000000000000`. */
export function isSampleRow(
  row: CaptureValues,
  hardwareHash: string,
  decoded: DecodedHash<KeyFacts>,
): boolean {
  if (hardwareHash.startsWith(sampleHash) && hardwareHash.replace(/=+$/, '') === sampleHash) return true;
  // A whole hash of another serial is a real device whose row was typed over the sample's.
  const ownSerial = decoded.whole ? (decoded.device?.serial.trim() ?? '') : '';
  if (ownSerial !== '' && ownSerial !== row.serial) return false;
  if (row.serial === '016520771357') return true;
  const maker = row.manufacturer.toLowerCase();
  return row.serial === '000000000000' && (maker === 'spiralorbit' || row.model === 'ContosoABC');
}
