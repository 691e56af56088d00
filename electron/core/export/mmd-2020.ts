// The file of Microsoft Managed Desktop's own registration page until the end of 2020.
import { isSendable, type ExportFormat } from './export-format.ts';
import { hashColumn, plainCsv } from './plain-csv.ts';

/**
 * The headings of Microsoft's sample file for self-service (`device-registration-sample-self.csv`). Only the hash had
 * to match the device; manufacturer and model were shown and may be empty. No limit was documented.
 */
export const mmd2020: ExportFormat = {
  extension: '.csv',
  maxRows: null,
  takes: isSendable,
  ...plainCsv([
    { name: 'Manufacturer', required: false, valueOf: (device) => device.manufacturer },
    { name: 'Model', required: false, valueOf: (device) => device.model },
    { name: 'Serial Number', required: true, valueOf: (device) => device.serial },
    hashColumn,
  ]),
};
