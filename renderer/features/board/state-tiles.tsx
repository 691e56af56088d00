// How many devices are in each state, live; a tile shows only those.
import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { type BoardDevice, type BoardState, boardStates } from '../../../shared/model/board.ts';
import { useLanguage } from '../../app/language.ts';
import { StateMark } from '../../ui/state-mark.tsx';

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '8px' },
  tile: {
    justifyContent: 'space-between',
    gap: '8px',
    paddingInline: '12px',
    minHeight: '40px',
    maxWidth: 'none',
    fontWeight: tokens.fontWeightRegular,
    '& > span': { minWidth: 0 },
  },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px', width: '100%' },
  count: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
  },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

type Props = {
  readonly devices: readonly BoardDevice[];
  readonly filter: BoardState | null;
  readonly onFilter: (state: BoardState | null) => void;
};

export function StateTiles({ devices, filter, onFilter }: Props) {
  const styles = useStyles();
  const { text, language } = useLanguage();
  const counts = new Map<BoardState, number>();
  for (const { state } of devices) counts.set(state, (counts.get(state) ?? 0) + 1);
  const countOf = (state: BoardState) => (counts.get(state) ?? 0).toLocaleString(language);
  const said = (['ready', 'failed'] as const).map((state) => `${text(`state.${state}`)}: ${countOf(state)}`);
  return (
    <>
      <div className={styles.tiles}>
        {boardStates.map((state) => (
          <ToggleButton
            key={state}
            className={styles.tile}
            checked={filter === state}
            title={text(`stateMeaning.${state}`)}
            aria-label={text('board.filterBy', { state: text(`state.${state}`), count: countOf(state) })}
            onClick={() => onFilter(filter === state ? null : state)}
          >
            <span className={styles.line}>
              <StateMark state={state} wrap />
              <span className={mergeClasses(styles.count, !counts.has(state) && styles.none)}>
                {countOf(state)}
              </span>
            </span>
          </ToggleButton>
        ))}
      </div>
      {/* What a screen reader says when the numbers that matter change. */}
      <div className={styles.hidden} role="status">
        {said.join(', ')}
      </div>
    </>
  );
}
