// A board state as icon, word and colour: never colour alone.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSync20Regular,
  ArrowUpload20Regular,
  CheckmarkCircle20Filled,
  Clock20Regular,
  Document20Regular,
  ErrorCircle20Filled,
  type FluentIcon,
  PersonAvailable20Regular,
  PersonClock20Regular,
} from '@fluentui/react-icons';
import type { BoardState } from '../../shared/model/board.ts';
import { useText } from '../app/language.ts';

const useStyles = makeStyles({
  mark: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  word: { whiteSpace: 'nowrap' },
  wrapped: { whiteSpace: 'normal', textAlign: 'start', lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0 },
  draft: { color: tokens.colorNeutralForeground3 },
  queued: { color: tokens.colorNeutralForeground2 },
  sending: { color: tokens.colorBrandForeground1 },
  pending: { color: tokens.colorPaletteDarkOrangeForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  ready: { color: tokens.colorPaletteGreenForeground1 },
  active: { color: tokens.colorPaletteBlueForeground2 },
  inactive: { color: tokens.colorNeutralForeground3 },
});

const icons: Readonly<Record<BoardState, FluentIcon>> = {
  draft: Document20Regular,
  queued: Clock20Regular,
  sending: ArrowUpload20Regular,
  pending: ArrowSync20Regular,
  failed: ErrorCircle20Filled,
  ready: CheckmarkCircle20Filled,
  active: PersonAvailable20Regular,
  inactive: PersonClock20Regular,
};

type Props = {
  readonly state: BoardState;
  /** Where there is little width, the word may take two lines. */
  readonly wrap?: boolean;
};

export function StateMark({ state, wrap = false }: Props) {
  const styles = useStyles();
  const text = useText();
  const Icon = icons[state];
  return (
    <span className={mergeClasses(styles.mark, styles[state])}>
      <Icon className={styles.icon} aria-hidden />
      <span className={wrap ? styles.wrapped : styles.word}>{text(`state.${state}`)}</span>
    </span>
  );
}
