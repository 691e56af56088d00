// A verdict as icon, word and colour: never colour alone.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, DismissCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { Verdict } from '../../shared/model/intake.ts';
import { useText } from '../app/language.ts';

const useStyles = makeStyles({
  mark: { display: 'flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
  icon: { flexShrink: 0 },
  ready: { color: tokens.colorPaletteGreenForeground1 },
  check: { color: tokens.colorPaletteDarkOrangeForeground1 },
  blocked: { color: tokens.colorPaletteRedForeground1 },
});

const icons = { ready: CheckmarkCircle16Filled, check: Warning16Filled, blocked: DismissCircle16Filled };

export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const text = useText();
  const Icon = icons[verdict];
  return (
    <span className={mergeClasses(styles.mark, styles[verdict])}>
      <Icon className={styles.icon} aria-hidden />
      {text(`verdict.${verdict}`)}
    </span>
  );
}
