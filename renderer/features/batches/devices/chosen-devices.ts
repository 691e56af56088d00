// Which devices each action of the toolbar is about, from those that are selected.
import type { BatchDevice } from '../../../../shared/model/batch.ts';

export type ChosenDevices = {
  /** In the order of the table. */
  readonly selected: readonly BatchDevice[];
  readonly toLeaveOut: readonly string[];
  readonly toRestore: readonly string[];
  /** Of the selected ones, or of the whole batch when none of those can be repaired. */
  readonly toRepair: readonly string[];
  /** Null: the whole batch, because one device is selected just by looking at it. */
  readonly toExport: readonly string[] | null;
};

export function chosenDevices(
  devices: readonly BatchDevice[],
  selectedIds: ReadonlySet<string>,
): ChosenDevices {
  const selected = devices.filter(({ id }) => selectedIds.has(id));
  const repairable = ({ repairable, leftOut }: BatchDevice) => repairable && !leftOut;
  const selectedRepairs = selected.filter(repairable);
  const repairs = selectedRepairs.length > 0 ? selectedRepairs : devices.filter(repairable);
  return {
    selected,
    toLeaveOut: idsOf(selected.filter(({ leftOut }) => !leftOut)),
    toRestore: idsOf(selected.filter(({ leftOut }) => leftOut)),
    toRepair: idsOf(repairs),
    toExport: selected.length > 1 ? idsOf(selected) : null,
  };
}

function idsOf(devices: readonly BatchDevice[]): string[] {
  return devices.map(({ id }) => id);
}
