// The columns of the list of devices. Of a device that was left out everything is struck through but the words that say so.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BatchDevice } from '../../../../shared/model/batch.ts';
import { problemText, type Text } from '../../../../shared/text/text.ts';
import { LeftOutMark } from '../../../ui/left-out-mark.tsx';
import type { TableColumn } from '../../../ui/row-table.tsx';
import { SetHereMark } from '../../../ui/set-here-mark.tsx';
import { VerdictMark } from '../../../ui/verdict-mark.tsx';

const useStyles = makeStyles({
  leftOut: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

export function deviceColumns(text: Text): TableColumn<BatchDevice>[] {
  return [
    {
      key: 'verdict',
      header: text('devices.verdict'),
      min: 108,
      grow: 0.3,
      cell: (device) => (device.leftOut ? <LeftOutMark /> : <VerdictMark verdict={device.verdict} />),
    },
    {
      key: 'serial',
      header: text('devices.serial'),
      min: 112,
      grow: 0.9,
      cell: (device) => <Value device={device}>{device.serial}</Value>,
    },
    {
      key: 'maker',
      header: text('devices.maker'),
      min: 104,
      grow: 1,
      cell: (device) => <Value device={device}>{device.manufacturer}</Value>,
    },
    {
      key: 'model',
      header: text('devices.model'),
      min: 116,
      grow: 1.3,
      cell: (device) => <Value device={device}>{device.model}</Value>,
    },
    {
      key: 'tag',
      header: text('devices.tag'),
      min: 60,
      grow: 0.8,
      cell: (device) => (
        <>
          {device.edited.includes('groupTag') && <SetHereMark />}{' '}
          <Value device={device}>{device.groupTag}</Value>
        </>
      ),
    },
    {
      key: 'reason',
      header: text('devices.reason'),
      min: 70,
      grow: 1.1,
      cell: ({ reasons: [first], leftOut }) =>
        first === undefined || leftOut ? '' : problemText(text, first),
    },
  ];
}

function Value({ device, children }: { readonly device: BatchDevice; readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={mergeClasses(device.leftOut && styles.leftOut)}>{children}</span>;
}
