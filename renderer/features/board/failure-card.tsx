// Why a device failed, in plain words: what it means, what to do, and the button that does it. *Already
// registered* is also said of a device that is fine, because then there is nothing to do.
import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular, Checkmark20Regular, Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { BoardDevice, Failure } from '../../../shared/model/board.ts';
import { failureRemedy } from '../../../shared/text/failure-text.ts';
import { api } from '../../app/api.ts';
import { useText } from '../../app/language.ts';
import { valueOf } from '../../app/notice.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '14px 16px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  fine: {
    border: `1px solid ${tokens.colorPaletteGreenBorder1}`,
    backgroundColor: tokens.colorPaletteGreenBackground1,
  },
  label: { color: tokens.colorNeutralForeground2, marginTop: '4px' },
  technical: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  copy: { flexShrink: 0 },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: '8px', marginTop: '4px' },
});

export function FailureCard({ device }: { readonly device: BoardDevice }) {
  const styles = useStyles();
  const text = useText();
  const { failure } = device;
  if (failure === null) {
    if (!device.alreadyRegistered) return null;
    return (
      <section className={`${styles.card} ${styles.fine}`}>
        <Body1Strong>{text('failure.alreadyRegistered')}</Body1Strong>
        <Body1>{text('failureMeaning.alreadyRegistered')}</Body1>
        <Body1>
          {text(device.state === 'pending' ? 'stateMeaning.pending' : 'failureRemedy.alreadyRegistered')}
        </Body1>
      </section>
    );
  }
  return (
    <section className={styles.card} role="alert" aria-label={text(`failure.${failure.kind}`)}>
      <Body1Strong>{text(`failure.${failure.kind}`)}</Body1Strong>
      <Body1>{text(`failureMeaning.${failure.kind}`)}</Body1>
      <Caption1 className={styles.label}>{text('failure.next')}</Caption1>
      <Body1>{failureRemedy(text, device)}</Body1>
      <Technical failure={failure} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={<ArrowClockwise20Regular />}
          onClick={() => void valueOf(api.board.retry({ deviceIds: [device.id] }))}
        >
          {text('board.retry')}
        </Button>
      </div>
    </section>
  );
}

/** What support asks for. */
function Technical({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  const text = useText();
  const said = [failure.code, failure.name].filter((each) => each !== null && each !== '').join(' ');
  return (
    <>
      {said !== '' && (
        <>
          <Caption1 className={styles.label}>{text('failure.serviceSaid')}</Caption1>
          <Caption1 className={styles.code}>{said}</Caption1>
        </>
      )}
      {failure.requestId !== '' && (
        <>
          <Caption1 className={styles.label}>{text('failure.requestId')}</Caption1>
          <div className={styles.technical}>
            <Caption1 className={styles.code}>{failure.requestId}</Caption1>
            <CopyButton value={failure.requestId} />
          </div>
        </>
      )}
    </>
  );
}

function CopyButton({ value }: { readonly value: string }) {
  const styles = useStyles();
  const text = useText();
  const [copied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    setCopied((await api.app.copyText({ text: value })).ok);
  }
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.copy}
      icon={copied ? <Checkmark20Regular /> : <Copy20Regular />}
      onClick={() => void copy()}
    >
      {text(copied ? 'failure.copied' : 'failure.copy')}
    </Button>
  );
}
