// The devices of a batch: narrowed to a kind, selected, decided about; the current one explained below.
import { makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { BatchDetail } from '../../../shared/model/batch.ts';
import type { DraftField } from '../../../shared/model/draft.ts';
import { useText } from '../../app/language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { nothingSelected, within } from '../../ui/row-selection.ts';
import { RowTable } from '../../ui/row-table.tsx';
import { chosenDevices } from './devices/chosen-devices.ts';
import { deviceColumns } from './devices/device-columns.tsx';
import { DeviceFilter } from './devices/device-filter.tsx';
import { type DeviceFilter as Filter, narrowed } from './devices/device-kinds.ts';
import { deviceKeyAction } from './devices/device-keys.ts';
import { DevicePanel } from './devices/device-panel.tsx';
import { DeviceToolbar } from './devices/device-toolbar.tsx';
import { leaveOut, redo, undo } from './draft-actions.ts';
import { DraftNotesBar } from './draft-notes-bar.tsx';
import { EditDialog } from './editing/edit-dialog.tsx';

const useStyles = makeStyles({
  area: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  // Beside each other where there is width for both.
  bars: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 16px',
  },
});

/** More suggestions than this are no help. */
const MOST_TAGS = 8;

type Editing = { readonly ids: ReadonlySet<string>; readonly focus: DraftField };

export function BatchDevices({ detail }: { readonly detail: BatchDetail }) {
  const styles = useStyles();
  const text = useText();
  const { batch, devices } = detail;
  const [wanted, setWanted] = useState<Filter>('all');
  const [selection, setSelection] = useState(nothingSelected);
  const [editing, setEditing] = useState<Editing | null>(null);
  const table = useRef<HTMLDivElement>(null);
  const { filter, shown } = useMemo(() => narrowed(devices, wanted), [devices, wanted]);
  const shownIds = useMemo(() => new Set(shown.map(({ id }) => id)), [shown]);
  // Nothing is done to a device that is not in sight.
  const selected = useMemo(() => within(selection, shownIds), [selection, shownIds]);
  const chosen = useMemo(() => chosenDevices(devices, selected.ids), [devices, selected.ids]);
  const tags = useMemo(() => tagsOf(detail), [detail]);
  useFocusBack(table, editing !== null);
  useFocusKept(table, detail);

  if (devices.length === 0) return <EmptyState title={text('devices.empty')} />;
  const current = devices.find(({ id }) => id === selected.current);
  const edit = () => chosen.selected.length > 0 && setEditing({ ids: selected.ids, focus: 'groupTag' });

  function onKey(event: KeyboardEvent): void {
    const action = deviceKeyAction(event);
    if (action === null) return;
    event.preventDefault();
    if (action === 'edit') edit();
    if (action === 'leaveOut' && chosen.toLeaveOut.length > 0) void leaveOut(batch.id, chosen.toLeaveOut);
    if (action === 'undo' && detail.undo !== null) void undo(batch.id);
    if (action === 'redo' && detail.redo !== null) void redo(batch.id);
  }

  return (
    <div className={styles.area}>
      <div className={styles.bars}>
        <DeviceFilter devices={devices} filter={filter} onFilter={setWanted} />
        <DeviceToolbar detail={detail} chosen={chosen} onEdit={edit} />
      </div>
      <DraftNotesBar batchId={batch.id} />
      <RowTable
        ref={table}
        label={text('devices.title')}
        columns={deviceColumns(text)}
        rows={shown}
        idOf={(device) => device.id}
        selection={selected}
        onSelect={setSelection}
        onKey={onKey}
        multiple
      />
      {current !== undefined && (
        <DevicePanel
          key={current.id}
          batchId={batch.id}
          device={current}
          onEdit={(focus) => setEditing({ ids: new Set([current.id]), focus })}
        />
      )}
      {editing !== null && (
        <EditDialog
          batchId={batch.id}
          devices={devices.filter(({ id }) => editing.ids.has(id))}
          focus={editing.focus}
          tags={tags}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

/** After the dialog the keyboard goes on where it was. */
function useFocusBack(target: RefObject<HTMLElement | null>, away: boolean): void {
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !away) target.current?.focus();
    was.current = away;
  }, [target, away]);
}

/** A button that did its work may be gone with what it was for: the keyboard then goes on in the table. */
function useFocusKept(target: RefObject<HTMLElement | null>, detail: BatchDetail): void {
  useEffect(() => {
    if (document.activeElement === document.body) target.current?.focus();
  }, [target, detail]);
}

function tagsOf({ devices }: BatchDetail): string[] {
  return [...new Set(devices.map(({ groupTag }) => groupTag))]
    .filter((tag) => tag !== '')
    .slice(0, MOST_TAGS);
}
