// Where files come in, and what the last merge did.
import {
  Body1,
  Caption1,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownload24Regular } from '@fluentui/react-icons';
import { MOST_FILE_BYTES } from '../../../shared/ipc/contract.ts';
import type { Text } from '../../../shared/text/text.ts';
import { useText } from '../../app/language.ts';
import { ChooseButtons } from './choose-buttons.tsx';
import { type MergeReport, useMerge } from './merge-store.ts';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    flexWrap: 'wrap',
    padding: '12px 16px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  large: { flexDirection: 'column', justifyContent: 'center', paddingBlock: '72px' },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: '160px' },
  largeWords: { flexGrow: 0, alignItems: 'center' },
  hint: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

export function MergeArea({ batchId, compact }: { readonly batchId: string; readonly compact: boolean }) {
  const styles = useStyles();
  const text = useText();
  const { working, report } = useMerge();
  return (
    <>
      <div className={mergeClasses(styles.zone, !compact && styles.large)}>
        <ArrowDownload24Regular className={styles.icon} aria-hidden />
        <div className={mergeClasses(styles.words, !compact && styles.largeWords)}>
          <Body1>{text('merge.drop')}</Body1>
          {!compact && <Caption1 className={styles.hint}>{text('merge.dropHint')}</Caption1>}
        </div>
        <div className={styles.buttons}>
          <ChooseButtons batchId={batchId} />
        </div>
      </div>
      <div role="status">
        {working !== null && (
          <Spinner size="tiny" labelPosition="after" label={text('merge.working', { count: working })} />
        )}
        {working === null && report?.batchId === batchId && <Report report={report} text={text} />}
      </div>
    </>
  );
}

function Report({ report, text }: { readonly report: MergeReport; readonly text: Text }) {
  const { outcome, tooLarge, unreadable } = report;
  const troubled = outcome.files.filter((file) => file.problems.length > 0).length;
  const lost = tooLarge.length + unreadable.length;
  const found = outcome.files.length + outcome.filesKnown + lost;
  const megabytes = MOST_FILE_BYTES / 1024 / 1024;
  const sentences =
    found === 0
      ? [text('merge.nothing')]
      : [
          text('merge.added', { added: outcome.added, files: outcome.files.length }),
          outcome.duplicates > 0 ? text('merge.duplicates', { count: outcome.duplicates }) : '',
          outcome.filesKnown > 0 ? text('merge.known', { count: outcome.filesKnown }) : '',
          troubled > 0 ? text('merge.attention', { count: troubled }) : '',
          ...tooLarge.map((file) => text('merge.tooLarge', { file, megabytes })),
          ...unreadable.map((file) => text('merge.unreadable', { file })),
        ];
  const intent = found === 0 || lost > 0 || troubled > 0 ? 'warning' : 'success';
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{sentences.filter((each) => each !== '').join(' ')}</MessageBarBody>
    </MessageBar>
  );
}
