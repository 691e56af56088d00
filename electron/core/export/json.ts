// Everything known of every device for another program, blocked devices too.
import { Buffer } from 'node:buffer';
import { decodeHardwareHash } from '../hardware-hash/decode.ts';
import type { ExportFormat } from './export-format.ts';

/** `{ "devices": [...] }` in UTF-8. `hardware` is what the hash tells, null when it cannot be read at all. */
export const json: ExportFormat = {
  extension: '.json',
  maxRows: null,
  takes: () => true,
  refuse: () => null,
  bytes: (devices) => {
    const document = {
      // Key by key, so that their order does not depend on how a device was made.
      devices: devices.map((device) => ({
        serial: device.serial,
        manufacturer: device.manufacturer,
        model: device.model,
        productId: device.productId,
        groupTag: device.groupTag,
        assignedUser: device.assignedUser,
        verdict: device.verdict,
        reasons: device.reasons.map(({ code, params }) => ({ code, params })),
        sources: device.sources.map(({ path, line }) => ({ path, line })),
        hardware: decodeHardwareHash(device.hardwareHash).device,
        hardwareHash: device.hardwareHash,
      })),
    };
    return Buffer.from(`${JSON.stringify(document, null, 2)}\n`, 'utf8');
  },
};
