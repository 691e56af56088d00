// The status board: live counts by state, every device, and the selected one explained.
import { makeStyles, SearchBox, Title3 } from '@fluentui/react-components';
import { useState } from 'react';
import type { BoardDevice, BoardState } from '../../../shared/model/board.ts';
import type { Text } from '../../../shared/text/text.ts';
import { useBatches } from '../../app/batches-store.ts';
import { useBoard } from '../../app/board-store.ts';
import { useText } from '../../app/language.ts';
import { ageText } from '../../ui/age.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { nothingSelected } from '../../ui/row-selection.ts';
import { RowTable, type TableColumn } from '../../ui/row-table.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useNow } from '../../ui/use-now.ts';
import { DevicePanel } from './device-panel.tsx';
import { StateTiles } from './state-tiles.tsx';

const useStyles = makeStyles({
  page: { flexGrow: 1, minWidth: 0, display: 'flex' },
  work: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '14px 20px 20px',
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '16px' },
  title: { margin: 0 },
  search: { width: '260px' },
});

const SECOND = 1000;

export function BoardPage() {
  const styles = useStyles();
  const text = useText();
  const { revision, devices } = useBoard();
  const batches = useBatches((state) => state.batches);
  const now = useNow(SECOND);
  const [filter, setFilter] = useState<BoardState | null>(null);
  const [search, setSearch] = useState('');
  const [selection, setSelection] = useState(nothingSelected);

  if (revision === null) return <EmptyState title={text('app.loading')} />;
  if (devices.length === 0) {
    return <EmptyState title={text('board.empty')} hint={text('board.emptyHint')} />;
  }
  const wanted = search.trim().toLowerCase();
  const shown = devices.filter(
    (device) => (filter === null || device.state === filter) && device.serial.toLowerCase().includes(wanted),
  );
  const selected = devices.find((device) => device.id === selection.current);
  const batchNames = new Map(batches?.map((batch) => [batch.id, batch.name]));
  return (
    <div className={styles.page}>
      <section className={styles.work} aria-label={text('board.title')}>
        <div className={styles.head}>
          <Title3 as="h2" className={styles.title}>
            {text('board.title')}
          </Title3>
          <SearchBox
            className={styles.search}
            placeholder={text('board.search')}
            aria-label={text('board.search')}
            value={search}
            onChange={(_event, { value }) => setSearch(value)}
          />
        </div>
        <StateTiles devices={devices} filter={filter} onFilter={setFilter} />
        {shown.length === 0 ? (
          <EmptyState title={text('board.none')} />
        ) : (
          <RowTable
            label={text('board.title')}
            columns={columns(text, now, batchNames)}
            rows={shown}
            idOf={(device) => device.id}
            selection={selection}
            onSelect={setSelection}
          />
        )}
      </section>
      {selected !== undefined && (
        <DevicePanel device={selected} onClose={() => setSelection(nothingSelected)} />
      )}
    </div>
  );
}

function columns(
  text: Text,
  now: number,
  batchNames: ReadonlyMap<string, string>,
): TableColumn<BoardDevice>[] {
  return [
    {
      key: 'state',
      header: text('board.state'),
      min: 204,
      grow: 1.3,
      cell: (device) => <StateMark state={device.state} />,
    },
    {
      key: 'since',
      header: text('board.since'),
      min: 56,
      grow: 0,
      cell: (device) => (device.since === null ? '' : ageText(text, device.since, now)),
    },
    {
      key: 'serial',
      header: text('devices.serial'),
      min: 104,
      grow: 1,
      cell: (device) => device.serial,
    },
    {
      key: 'maker',
      header: text('devices.maker'),
      min: 100,
      grow: 1,
      cell: (device) => device.manufacturer,
    },
    {
      key: 'model',
      header: text('devices.model'),
      min: 100,
      grow: 1,
      cell: (device) => device.model,
    },
    {
      key: 'batch',
      header: text('board.batch'),
      min: 104,
      grow: 1.2,
      cell: (device) => batchNames.get(device.batchId) ?? '',
    },
  ];
}
