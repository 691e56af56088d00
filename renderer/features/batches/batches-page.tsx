// Batches on the left, the open one beside it. Files can be dropped anywhere on the page.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { type DragEvent, useEffect, useState } from 'react';
import { useBatches } from '../../app/batches-store.ts';
import { useText } from '../../app/language.ts';
import { useNavigation } from '../../app/navigation.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BatchList } from './batch-list.tsx';
import { BatchView } from './batch-view.tsx';
import { ChooseButtons } from './choose-buttons.tsx';
import { createBatch } from './create-batch.ts';
import { mergeDrop } from './merge-store.ts';

const useStyles = makeStyles({
  page: { flexGrow: 1, minWidth: 0, minHeight: 0, display: 'flex', position: 'relative' },
  over: {
    '::after': {
      content: '""',
      position: 'absolute',
      inset: '6px',
      borderRadius: tokens.borderRadiusLarge,
      border: `2px dashed ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorBrandBackground2,
      opacity: 0.5,
      pointerEvents: 'none',
      zIndex: 2,
    },
  },
  empty: { display: 'flex', gap: '8px', justifyContent: 'center', flexWrap: 'wrap' },
});

export function BatchesPage() {
  const styles = useStyles();
  const text = useText();
  const batches = useBatches((state) => state.batches);
  const { batchId, openBatch } = useNavigation();
  const { over, dropTarget } = useDrop((transfer) => void mergeDrop(batchId, transfer));

  useEffect(() => {
    const newest = batches?.[0];
    if (batchId === null && newest !== undefined) openBatch(newest.id);
  }, [batches, batchId, openBatch]);

  return (
    <div className={mergeClasses(styles.page, over && styles.over)} {...dropTarget}>
      {batches !== null && batches.length > 0 && <BatchList batches={batches} />}
      {batches !== null && batches.length === 0 && (
        <EmptyState title={text('batches.empty')} hint={text('batches.emptyHint')}>
          <div className={styles.empty}>
            <Button appearance="primary" icon={<Add20Regular />} onClick={() => void createBatch()}>
              {text('batches.new')}
            </Button>
            <ChooseButtons batchId={null} />
          </div>
        </EmptyState>
      )}
      {batchId !== null && <BatchView key={batchId} batchId={batchId} />}
    </div>
  );
}

/** Whether files hover over the page, and the handlers that make it a drop target. */
function useDrop(onDrop: (transfer: DataTransfer) => void) {
  const [depth, setDepth] = useState(0);
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    over: depth > 0,
    dropTarget: {
      // Entering a child comes before leaving its parent: count, or the highlight flickers.
      onDragEnter: (event: DragEvent) => {
        if (carriesFiles(event)) setDepth((before) => before + 1);
      },
      onDragLeave: (event: DragEvent) => {
        if (carriesFiles(event)) setDepth((before) => Math.max(0, before - 1));
      },
      onDragOver: (event: DragEvent) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setDepth(0);
        onDrop(event.dataTransfer);
      },
    },
  };
}
