// The device list that a partner uploads to Partner Center. The name given to the list there is the group tag.
import { isSendable, type ExportFormat } from './export-format.ts';
import { hashColumn, plainCsv } from './plain-csv.ts';

/**
 * The five columns of the capture script's `-Partner`, at most 1,000 devices a file (Microsoft Learn, "Windows
 * Autopilot registration overview"). With a hash, manufacturer and model may be empty.
 */
export const partnerCenter: ExportFormat = {
  extension: '.csv',
  maxRows: 1000,
  takes: isSendable,
  ...plainCsv([
    { name: 'Device Serial Number', required: true, valueOf: (device) => device.serial },
    { name: 'Windows Product ID', required: false, valueOf: (device) => device.productId },
    hashColumn,
    { name: 'Manufacturer name', required: false, valueOf: (device) => device.manufacturer },
    { name: 'Device model', required: false, valueOf: (device) => device.model },
  ]),
};
