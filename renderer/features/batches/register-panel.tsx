// The column that sends a batch: its profile, what will happen, and the button.
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { BatchDevice, BatchSummary, RegisterOutcome } from '../../../shared/model/batch.ts';
import { type ProfileId, profileOf } from '../../../shared/model/profile.ts';
import { api } from '../../app/api.ts';
import { useText } from '../../app/language.ts';
import { useNavigation } from '../../app/navigation.ts';
import { valueOf } from '../../app/notice.ts';
import { reloadBatch } from './batch-store.ts';
import { ProfilePicker } from './profile-picker.tsx';
import { registrable } from './registrable.ts';

const useStyles = makeStyles({
  panel: {
    width: '312px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  choice: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '16px 20px 12px',
  },
  hint: { color: tokens.colorNeutralForeground3 },
  send: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 20px 20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Props = { readonly batch: BatchSummary; readonly devices: readonly BatchDevice[] };

export function RegisterPanel({ batch, devices }: Props) {
  const styles = useStyles();
  const text = useText();
  const goTo = useNavigation((state) => state.goTo);
  const [outcome, setOutcome] = useState<RegisterOutcome | null>(null);
  const [sending, setSending] = useState(false);

  const { blocked } = batch.verdicts;
  const tag = batch.profileId === null ? null : profileOf(batch.profileId).groupTag;
  const { left, otherTags, ownTags } = registrable(devices, tag);

  async function pick(profileId: ProfileId): Promise<void> {
    await valueOf(api.batches.pickProfile({ batchId: batch.id, profileId }));
    await reloadBatch(batch.id);
  }
  async function register(): Promise<void> {
    setSending(true);
    setOutcome(await valueOf(api.batches.register({ batchId: batch.id })));
    await reloadBatch(batch.id);
    setSending(false);
  }

  return (
    <aside className={styles.panel} aria-label={text('profile.title')}>
      <div className={styles.choice}>
        <Subtitle2 as="h3" style={{ margin: 0 }}>
          {text('profile.title')}
        </Subtitle2>
        <Caption1 className={styles.hint}>
          {text(batch.submitted > 0 ? 'profile.locked' : 'profile.hint')}
        </Caption1>
        <ProfilePicker
          value={batch.profileId}
          locked={batch.submitted > 0}
          onPick={(profileId) => void pick(profileId)}
        />
        {otherTags > 0 && <Caption1>{text('profile.otherTags', { count: otherTags })}</Caption1>}
        {ownTags > 0 && <Caption1>{text('profile.ownTags', { count: ownTags })}</Caption1>}
      </div>
      <div className={styles.send}>
        {outcome !== null && <Outcome outcome={outcome} />}
        {outcome === null && blocked > 0 && (
          <Caption1>{text('register.blockedStay', { count: blocked })}</Caption1>
        )}
        {(left > 0 || batch.submitted === 0) && (
          <Button
            appearance="primary"
            size="large"
            icon={<Send20Regular />}
            disabled={left === 0 || batch.profileId === null || sending}
            onClick={() => void register()}
          >
            {text('register.button', { count: left })}
          </Button>
        )}
        {left === 0 && <Body1>{text(batch.submitted > 0 ? 'register.done' : 'register.noDevices')}</Body1>}
        {left > 0 && batch.profileId === null && (
          <Caption1 className={styles.hint}>{text('register.pickProfile')}</Caption1>
        )}
        {batch.submitted > 0 && (
          <>
            <Caption1>{text('register.keepOff')}</Caption1>
            <Button onClick={() => goTo('board')}>{text('register.toBoard')}</Button>
          </>
        )}
      </div>
    </aside>
  );
}

function Outcome({ outcome }: { readonly outcome: RegisterOutcome }) {
  const text = useText();
  const count = (reason: string) => outcome.skipped.filter((each) => each.reason === reason).length;
  const sentences = [
    text('register.queued', { count: outcome.queued }),
    count('blocked') > 0 ? text('register.skippedBlocked', { count: count('blocked') }) : '',
    count('inOtherBatch') > 0 ? text('register.skippedElsewhere', { count: count('inOtherBatch') }) : '',
  ];
  return (
    <MessageBar intent={outcome.queued > 0 ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>{sentences.filter((each) => each !== '').join(' ')}</MessageBarBody>
    </MessageBar>
  );
}
