// The device list that a partner uploads to Partner Center. The name given to the list there is the group tag.
import { hashToSend } from '../hardware-hash/compact.ts';
import { isNotBlocked, type ExportFormat } from './export-format.ts';
import { plainCsv } from './plain-csv.ts';

/**
 * The five columns of the capture script's `-Partner`, at most 1,000 devices a file (Microsoft Learn, "Windows
 * Autopilot registration overview"). With a hash, manufacturer and model may be empty.
 */
export const partnerCenter: ExportFormat = {
  extension: '.csv',
  maxRows: 1000,
  takes: isNotBlocked,
  ...plainCsv([
    { name: 'Device Serial Number', required: true, valueOf: (device) => device.serial },
    { name: 'Windows Product ID', required: false, valueOf: (device) => device.productId },
    { name: 'Hardware Hash', required: true, valueOf: (device) => hashToSend(device.hardwareHash) },
    { name: 'Manufacturer name', required: false, valueOf: (device) => device.manufacturer },
    { name: 'Device model', required: false, valueOf: (device) => device.model },
  ]),
};
