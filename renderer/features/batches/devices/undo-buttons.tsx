// Takes the last decision back, or makes it again; each says what that was.
import { makeStyles, ToolbarButton, ToolbarGroup, Tooltip } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular } from '@fluentui/react-icons';
import type { DraftChange } from '../../../../shared/model/draft.ts';
import type { Text } from '../../../../shared/text/text.ts';
import { useText } from '../../../app/language.ts';
import { redo, undo } from '../draft-actions.ts';

const useStyles = makeStyles({ group: { display: 'flex' } });

type Props = {
  readonly batchId: string;
  readonly undoable: DraftChange | null;
  readonly redoable: DraftChange | null;
};

export function UndoButtons({ batchId, undoable, redoable }: Props) {
  const styles = useStyles();
  const text = useText();
  const undoLabel = labelOf(text, 'undo', undoable);
  const redoLabel = labelOf(text, 'redo', redoable);
  return (
    <ToolbarGroup className={styles.group}>
      <Tooltip content={undoLabel} relationship="label">
        <ToolbarButton
          icon={<ArrowUndo20Regular />}
          disabledFocusable={undoable === null}
          onClick={() => void undo(batchId)}
        />
      </Tooltip>
      <Tooltip content={redoLabel} relationship="label">
        <ToolbarButton
          icon={<ArrowRedo20Regular />}
          disabledFocusable={redoable === null}
          onClick={() => void redo(batchId)}
        />
      </Tooltip>
    </ToolbarGroup>
  );
}

function labelOf(text: Text, which: 'undo' | 'redo', change: DraftChange | null): string {
  if (change === null) return text(which === 'undo' ? 'draft.noUndo' : 'draft.noRedo');
  const what = text(`draftChange.${change.kind}`, { count: change.devices });
  return text(`draft.${which}What`, { what });
}
