// How far the merge is, and the button that stops it.
import { Body1, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useLanguage } from '../../app/language.ts';
import { type MergeNumbers, progressWords, shareDone } from './merge-progress.ts';
import { cancelMerge } from './merge-store.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'center',
    gap: '16px',
    padding: '6px 8px 6px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  middle: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  words: { fontVariantNumeric: 'tabular-nums' },
});

type Props = { readonly numbers: MergeNumbers; readonly saving: boolean; readonly cancelled: boolean };

export function MergeProgressBar({ numbers, saving, cancelled }: Props) {
  const styles = useStyles();
  const { text, language } = useLanguage();
  const share = saving ? null : shareDone(numbers);
  const words = saving ? text('merge.saving') : progressWords(text, language, numbers);
  return (
    <div className={styles.box}>
      <div className={styles.middle}>
        <Body1 className={styles.words}>{words}</Body1>
        <ProgressBar
          aria-label={text('merge.reading')}
          aria-valuetext={words}
          {...(share === null ? {} : { value: share })}
        />
      </div>
      <Button disabled={cancelled} onClick={() => void cancelMerge()}>
        {text('app.cancel')}
      </Button>
    </div>
  );
}
