// The file that the Intune portal imports.
import { isSendable, type ExportFormat } from './export-format.ts';
import { hashColumn, plainCsv } from './plain-csv.ts';

/**
 * Exact header names in a fixed order, at most 500 devices a file (Microsoft Learn, "Manually register devices with
 * Windows Autopilot"). The three fixed columns, `Group Tag` when a device of the file has a tag or a user,
 * `Assigned User` when one has a user: a user's column needs the tag's before it.
 */
export const intune: ExportFormat = {
  extension: '.csv',
  maxRows: 500,
  takes: isSendable,
  ...plainCsv(
    [
      { name: 'Device Serial Number', required: true, valueOf: (device) => device.serial },
      { name: 'Windows Product ID', required: false, valueOf: (device) => device.productId },
      hashColumn,
      { name: 'Group Tag', required: false, valueOf: (device) => device.groupTag },
      { name: 'Assigned User', required: false, valueOf: (device) => device.assignedUser },
    ],
    { always: 3 },
  ),
};
