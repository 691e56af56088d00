// All batches, newest first.
import { Button, Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { BatchSummary } from '../../../shared/model/batch.ts';
import type { Text } from '../../../shared/text/text.ts';
import { useText } from '../../app/language.ts';
import { useNavigation } from '../../app/navigation.ts';
import { createBatch } from './create-batch.ts';

const useStyles = makeStyles({
  pane: {
    width: '252px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    flexWrap: 'wrap',
    padding: '14px 12px 10px 20px',
  },
  list: { listStyleType: 'none', margin: 0, padding: '0 8px 12px', overflowY: 'auto', minHeight: 0 },
  item: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    paddingInline: '12px',
    paddingBlock: '8px',
    marginBottom: '2px',
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  counts: { color: tokens.colorNeutralForeground3 },
});

export function BatchList({ batches }: { readonly batches: readonly BatchSummary[] }) {
  const styles = useStyles();
  const text = useText();
  const { batchId, openBatch } = useNavigation();
  return (
    <aside className={styles.pane} aria-label={text('batches.title')}>
      <div className={styles.head}>
        <Subtitle2 as="h2" style={{ margin: 0 }}>
          {text('batches.title')}
        </Subtitle2>
        <Button size="small" icon={<Add20Regular />} onClick={() => void createBatch()}>
          {text('batches.new')}
        </Button>
      </div>
      <ul className={styles.list}>
        {batches.map((batch) => (
          <li key={batch.id}>
            <Button
              appearance="subtle"
              className={mergeClasses(styles.item, batch.id === batchId && styles.current)}
              aria-current={batch.id === batchId}
              onClick={() => openBatch(batch.id)}
            >
              <span className={styles.name}>{batch.name}</span>
              <Caption1 className={styles.counts}>{countsOf(text, batch)}</Caption1>
            </Button>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function countsOf(text: Text, { devices, submitted, leftOut }: BatchSummary): string {
  const counts =
    submitted > 0
      ? text('batches.sent', { count: submitted, total: devices })
      : text('batches.devices', { count: devices });
  return leftOut > 0 ? `${counts} · ${text('batches.leftOut', { count: leftOut })}` : counts;
}
