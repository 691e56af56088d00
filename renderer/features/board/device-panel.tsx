// One device of the board: its state in words, and when it failed, what to do.
import { Body1, Button, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { BoardDevice } from '../../../shared/model/board.ts';
import { useLanguage } from '../../app/language.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import { FailureCard } from './failure-card.tsx';

const useStyles = makeStyles({
  panel: {
    width: '352px',
    flexShrink: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '14px 20px 20px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  serial: { margin: 0, overflowWrap: 'anywhere' },
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '6px 16px', margin: 0 },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

type Props = { readonly device: BoardDevice; readonly onClose: () => void };

export function DevicePanel({ device, onClose }: Props) {
  const styles = useStyles();
  const { text, language } = useLanguage();
  const since = device.since === null ? null : new Date(device.since).toLocaleString(language);
  const facts: readonly (readonly [string, string])[] = [
    [text('devices.maker'), device.manufacturer],
    [text('devices.model'), device.model],
    [text('devices.tag'), device.groupTag],
    [text('board.sinceWhen'), since ?? ''],
  ];
  return (
    <aside className={styles.panel} aria-label={text('board.details', { serial: device.serial })}>
      <div className={styles.head}>
        <Subtitle1 as="h3" className={styles.serial}>
          {device.serial}
        </Subtitle1>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={text('app.close')}
          onClick={onClose}
        />
      </div>
      <StateMark state={device.state} />
      <Body1>{text(`stateMeaning.${device.state}`)}</Body1>
      {device.state === 'draft' && <VerdictMark verdict={device.verdict} />}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
      <FailureCard device={device} />
    </aside>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Caption1 className={styles.name}>{name}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Body1>{value === '' ? '–' : value}</Body1>
      </dd>
    </>
  );
}
