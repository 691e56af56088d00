// What the last change or export did. A change that went as asked is seen in the table, so only a screen reader is told.
import { makeStyles, mergeClasses, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ChangeOutcome } from '../../../shared/model/draft.ts';
import { useText } from '../../app/language.ts';
import { DismissAction } from '../../ui/dismiss-action.tsx';
import { dismissDraftNotes, useDraftNotes } from './draft-actions.ts';
import { ExportReport } from './exporting/export-report.tsx';

const useStyles = makeStyles({
  // Takes the gap before it back while there is nothing to see.
  quiet: { marginTop: '-8px' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export function DraftNotesBar({ batchId }: { readonly batchId: string }) {
  const styles = useStyles();
  const notes = useDraftNotes();
  const { change, exported } = notes.batchId === batchId ? notes : { change: null, exported: null };
  const quiet = exported === null && (change === null || asAsked(change));
  return (
    <div className={mergeClasses(quiet && styles.quiet)} role="status">
      {change !== null && <ChangeNote outcome={change} />}
      {exported !== null && <ExportReport outcome={exported} />}
    </div>
  );
}

function asAsked({ changed, locked }: ChangeOutcome): boolean {
  return changed > 0 && locked === 0;
}

function ChangeNote({ outcome }: { readonly outcome: ChangeOutcome }) {
  const styles = useStyles();
  const text = useText();
  const { changed, locked } = outcome;
  const said = text('draft.changed', { count: changed });
  if (asAsked(outcome)) return <span className={styles.spoken}>{said}</span>;
  const sentences = [
    changed > 0 || locked === 0 ? said : '',
    locked > 0 ? text('draft.locked', { count: locked }) : '',
  ];
  return (
    <MessageBar intent={locked > 0 ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>{sentences.filter((each) => each !== '').join(' ')}</MessageBarBody>
      <DismissAction onDismiss={dismissDraftNotes} />
    </MessageBar>
  );
}
