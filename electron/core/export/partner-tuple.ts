// The file that a partner uploaded to Microsoft Managed Desktop: devices the maker already made known.
import type { ExportFormat } from './export-format.ts';
import { identityCsv } from './identity-csv.ts';

/** The headings of Microsoft's sample file for partners (`device-registration-sample-partner.csv`). */
export const partnerTuple: ExportFormat = {
  extension: '.csv',
  maxRows: null,
  ...identityCsv({ names: ['Manufacturer', 'Model', 'Serial Number'], write: (value) => value }),
};
