// Beside a value that was set in the program: the files say otherwise, or nothing.
import { makeStyles, tokens } from '@fluentui/react-components';
import { Edit12Regular } from '@fluentui/react-icons';
import { useText } from '../app/language.ts';

const useStyles = makeStyles({
  mark: { flexShrink: 0, color: tokens.colorBrandForeground1, verticalAlign: '-1px' },
});

export function SetHereMark() {
  const styles = useStyles();
  const text = useText();
  return <Edit12Regular className={styles.mark} title={text('devices.setHere')} />;
}
