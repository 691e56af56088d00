// Intune's list of devices that belong to the company, for Windows Autopilot device preparation.
import type { ExportFormat } from './export-format.ts';
import { identityCsv } from './identity-csv.ts';

/**
 * No header, one device a line, at most 5,000. Intune compares manufacturer and model without dots and commas, so
 * they are written without (Microsoft Learn, "Add Windows corporate identifiers"; the community edition of the
 * capture script does the same). The serial stays as it is.
 */
export const corporateIdentifiers: ExportFormat = {
  extension: '.csv',
  maxRows: 5000,
  ...identityCsv(
    { names: ['Manufacturer', 'Model', 'Serial'], write: (value) => value.replace(/[.,]/g, '').trim() },
    { header: false },
  ),
};
