// Where files come in, how far they are, and what the last merge did.
import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownload24Regular } from '@fluentui/react-icons';
import { useText } from '../../app/language.ts';
import { ChooseButtons } from './choose-buttons.tsx';
import { MergeProgressBar } from './merge-progress-bar.tsx';
import { MergeReportBar } from './merge-report-bar.tsx';
import { useMerge } from './merge-store.ts';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    flexWrap: 'wrap',
    padding: '6px 8px 6px 16px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  large: { flexDirection: 'column', justifyContent: 'center', paddingBlock: '72px' },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: '160px', minWidth: 0 },
  largeWords: { flexGrow: 0, flexBasis: 'auto', alignItems: 'center' },
  hint: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  // Always there, so that a screen reader hears what comes into it; but it takes no room while it is empty.
  report: { ':empty': { marginTop: '-12px' } },
});

export function MergeArea({ batchId, compact }: { readonly batchId: string; readonly compact: boolean }) {
  const styles = useStyles();
  const text = useText();
  const { job, report, dropIgnored } = useMerge();
  return (
    <>
      {job?.numbers == null ? (
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
      ) : (
        <MergeProgressBar numbers={job.numbers} saving={job.saving} cancelled={job.cancelled} />
      )}
      {dropIgnored && <Caption1 role="alert">{text('merge.oneAtATime')}</Caption1>}
      <div className={styles.report} role="status">
        {job === null && report?.batchId === batchId && <MergeReportBar report={report} />}
      </div>
    </>
  );
}
