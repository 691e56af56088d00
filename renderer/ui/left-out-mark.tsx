// Says in the verdict's place that a device was left out of its batch.
import { makeStyles, tokens } from '@fluentui/react-components';
import { SubtractCircle16Regular } from '@fluentui/react-icons';
import { useText } from '../app/language.ts';

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
  },
  icon: { flexShrink: 0 },
});

export function LeftOutMark() {
  const styles = useStyles();
  const text = useText();
  return (
    <span className={styles.mark}>
      <SubtractCircle16Regular className={styles.icon} aria-hidden />
      {text('devices.leftOut')}
    </span>
  );
}
