// Names and values in as many columns as fit.
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    gap: '4px 24px',
    margin: 0,
  },
  line: { display: 'flex', gap: '8px', minWidth: 0 },
  name: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  // Notes may have several lines.
  words: { whiteSpace: 'pre-line' },
});

export function FactList({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <dl className={styles.list}>{children}</dl>;
}

export function FactLine({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <dt>
        <Caption1 className={styles.name}>{name}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Caption1 className={styles.words}>{children}</Caption1>
      </dd>
    </div>
  );
}
