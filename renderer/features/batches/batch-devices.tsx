// The devices of a batch, each with its verdict; the selected one with its reasons and where it was found.
import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BatchDevice } from '../../../shared/model/batch.ts';
import { problemText, type Text } from '../../../shared/text/text.ts';
import { useText } from '../../app/language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RowTable, type TableColumn } from '../../ui/row-table.tsx';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import { DeviceFacts } from './device-facts.tsx';

const useStyles = makeStyles({
  area: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  detail: {
    flexShrink: 0,
    maxHeight: '40%',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', gap: '16px', alignItems: 'center' },
  sources: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

export function BatchDevices({ devices }: { readonly devices: readonly BatchDevice[] }) {
  const styles = useStyles();
  const text = useText();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  if (devices.length === 0) return <EmptyState title={text('devices.empty')} />;
  const selected = devices.find((device) => device.id === selectedId);
  return (
    <div className={styles.area}>
      <RowTable
        label={text('devices.title')}
        columns={columns(text)}
        rows={devices}
        idOf={(device) => device.id}
        selectedId={selectedId}
        onSelect={setSelectedId}
      />
      {selected !== undefined && <Detail device={selected} />}
    </div>
  );
}

function Detail({ device }: { readonly device: BatchDevice }) {
  const styles = useStyles();
  const text = useText();
  return (
    <section className={styles.detail} aria-label={text('devices.details', { serial: device.serial })}>
      <div className={styles.head}>
        <Body1Strong>{device.serial}</Body1Strong>
        <VerdictMark verdict={device.verdict} />
      </div>
      {device.reasons.map((reason) => (
        <Body1 key={reason.code}>{problemText(text, reason)}</Body1>
      ))}
      <DeviceFacts key={device.id} deviceId={device.id} />
      <Caption1 className={styles.sources}>
        {text('devices.sources', {
          places: device.sources.map(({ path, line }) => text('devices.source', { path, line })).join('; '),
        })}
      </Caption1>
    </section>
  );
}

function columns(text: Text): TableColumn<BatchDevice>[] {
  return [
    {
      key: 'verdict',
      header: text('devices.verdict'),
      min: 108,
      grow: 0.3,
      cell: (device) => <VerdictMark verdict={device.verdict} />,
    },
    {
      key: 'serial',
      header: text('devices.serial'),
      min: 112,
      grow: 0.9,
      cell: (device) => device.serial,
    },
    {
      key: 'maker',
      header: text('devices.maker'),
      min: 104,
      grow: 1,
      cell: (device) => device.manufacturer,
    },
    {
      key: 'model',
      header: text('devices.model'),
      min: 116,
      grow: 1.3,
      cell: (device) => device.model,
    },
    {
      key: 'tag',
      header: text('devices.tag'),
      min: 60,
      grow: 0.4,
      cell: (device) => device.groupTag,
    },
    {
      key: 'reason',
      header: text('devices.reason'),
      min: 70,
      grow: 1.1,
      cell: (device) => (device.reasons[0] === undefined ? '' : problemText(text, device.reasons[0])),
    },
  ];
}
