// One device of the batch: what is wrong with it and what can be done, the rows that described it, and what is known.
import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { AddCircle20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { BatchDevice } from '../../../../shared/model/batch.ts';
import type { DraftField } from '../../../../shared/model/draft.ts';
import { useText } from '../../../app/language.ts';
import { LeftOutMark } from '../../../ui/left-out-mark.tsx';
import { VerdictMark } from '../../../ui/verdict-mark.tsx';
import { restore } from '../draft-actions.ts';
import { CaptureList } from './capture-list.tsx';
import { DeviceFacts } from './device-facts.tsx';
import { DeviceValues } from './device-values.tsx';
import { ReasonBlock } from './reason-block.tsx';
import { useDeviceDetail } from './use-device-detail.ts';

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: '50%',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 16px 12px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', gap: '6px 16px', alignItems: 'center', flexWrap: 'wrap' },
  place: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly batchId: string;
  readonly device: BatchDevice;
  readonly onEdit: (field: DraftField) => void;
};

export function DevicePanel({ batchId, device, onEdit }: Props) {
  const styles = useStyles();
  const text = useText();
  const detail = useDeviceDetail(device);
  const captureList = useRef<HTMLElement>(null);
  const captures = detail?.captures ?? [];
  return (
    <section
      className={styles.panel}
      aria-label={text('devices.details', { serial: device.serial })}
      // The keyboard scrolls it.
      tabIndex={0}
    >
      <div className={styles.head}>
        <Body1Strong>{device.serial}</Body1Strong>
        {device.leftOut ? <LeftOutMark /> : <VerdictMark verdict={device.verdict} />}
        {device.repaired && <Caption1 className={styles.hint}>{text('devices.repaired')}</Caption1>}
        {device.locked && <Caption1 className={styles.hint}>{text('devices.locked')}</Caption1>}
      </div>
      {device.leftOut && (
        <div className={styles.head}>
          <Caption1 className={styles.hint}>{text('devices.isLeftOut')}</Caption1>
          <Button
            size="small"
            icon={<AddCircle20Regular />}
            onClick={() => void restore(batchId, [device.id])}
          >
            {text('draft.restore')}
          </Button>
        </div>
      )}
      {device.reasons.map((reason, index) => (
        <ReasonBlock
          key={`${reason.code} ${index}`}
          batchId={batchId}
          device={device}
          reason={reason}
          captures={captures}
          onEdit={onEdit}
          onChooseCapture={() => captureList.current?.focus()}
        />
      ))}
      {detail !== null && captures.length > 1 && (
        <CaptureList ref={captureList} batchId={batchId} detail={detail} />
      )}
      <DeviceValues device={device} assignedUser={detail?.assignedUser ?? ''} />
      {detail?.facts != null && <DeviceFacts facts={detail.facts} />}
      {captures.length === 1 &&
        captures.map(({ id, source }) => (
          <Caption1 key={id} className={styles.place}>
            {text('devices.source', source)}
          </Caption1>
        ))}
    </section>
  );
}
