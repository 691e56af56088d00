// The batch's name, and how to change it.
import { Button, Input, makeStyles, Title3 } from '@fluentui/react-components';
import { Checkmark20Regular, Edit20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useState } from 'react';
import type { BatchSummary } from '../../../shared/model/batch.ts';
import { api } from '../../app/api.ts';
import { useText } from '../../app/language.ts';
import { valueOf } from '../../app/notice.ts';
import { reloadBatch } from './batch-store.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px' },
  name: { margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  input: { flexGrow: 1, maxWidth: '480px' },
});

const LONGEST_NAME = 120;

export function BatchHeading({ batch }: { readonly batch: BatchSummary }) {
  const styles = useStyles();
  const text = useText();
  const [draft, setDraft] = useState<string | null>(null);

  async function save(): Promise<void> {
    const name = draft?.trim() ?? '';
    setDraft(null);
    if (name === '' || name === batch.name) return;
    if ((await valueOf(api.batches.rename({ batchId: batch.id, name }))) === null) return;
    await reloadBatch(batch.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') void save();
    if (event.key === 'Escape') setDraft(null);
  }

  if (draft === null) {
    return (
      <div className={styles.line}>
        <Title3 as="h2" className={styles.name}>
          {batch.name}
        </Title3>
        <Button
          appearance="subtle"
          size="small"
          icon={<Edit20Regular />}
          aria-label={text('batches.rename')}
          title={text('batches.rename')}
          onClick={() => setDraft(batch.name)}
        />
      </div>
    );
  }
  return (
    <div className={styles.line}>
      <Input
        autoFocus
        className={styles.input}
        aria-label={text('batches.name')}
        maxLength={LONGEST_NAME}
        value={draft}
        onChange={(_event, { value }) => setDraft(value)}
        onKeyDown={onKeyDown}
      />
      <Button appearance="primary" icon={<Checkmark20Regular />} onClick={() => void save()}>
        {text('batches.renameSave')}
      </Button>
    </div>
  );
}
