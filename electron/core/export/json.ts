// Everything known of every device for another program, blocked devices too.
import { Buffer } from 'node:buffer';
import { decodeHardwareHash } from '../hardware-hash/decode.ts';
import { knownHash, type MergedDevice } from '../identity/merged-device.ts';
import { type ExportFormat, inPieces, isInBatch } from './export-format.ts';

/** `{ "devices": [...] }` in UTF-8. `hardware` is what the hash tells, null when it cannot be read at all. */
export const json: ExportFormat = {
  extension: '.json',
  maxRows: null,
  takes: isInBatch,
  refuse: () => null,
  pieces: function* (devices) {
    let before = `{\n  "devices": [\n`;
    for (const piece of inPieces(devices)) {
      yield Buffer.from(before + piece.map(documentOf).join(',\n'), 'utf8');
      before = ',\n';
    }
    yield Buffer.from(devices.length === 0 ? '{\n  "devices": []\n}\n' : '\n  ]\n}\n', 'utf8');
  },
};

/** Key by key, so that their order does not depend on how a device was made. */
function documentOf(device: MergedDevice): string {
  const hardwareHash = knownHash(device);
  const document = {
    serial: device.serial,
    manufacturer: device.manufacturer,
    model: device.model,
    productId: device.productId,
    groupTag: device.groupTag,
    assignedUser: device.assignedUser,
    orderId: device.orderId,
    purchaseId: device.purchaseId,
    notes: device.notes,
    verdict: device.verdict,
    reasons: device.reasons.map(({ code, params }) => ({ code, params })),
    sources: device.sources.map(({ path, line }) => ({ path, line })),
    hardware: decodeHardwareHash(hardwareHash).device,
    hardwareHash,
  };
  // Not by a pattern: it would find the line separators of Unicode inside values, too.
  const lines = JSON.stringify(document, null, 2).split('\n');
  return lines.map((line) => `    ${line}`).join('\n');
}
