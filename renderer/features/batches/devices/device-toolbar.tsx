// What can be done with the selected devices, and the way back.
import { makeStyles, Toolbar, ToolbarButton, tokens } from '@fluentui/react-components';
import {
  AddCircle20Regular,
  Edit20Regular,
  SubtractCircle20Regular,
  Wrench20Regular,
} from '@fluentui/react-icons';
import type { BatchDetail } from '../../../../shared/model/batch.ts';
import { useText } from '../../../app/language.ts';
import { leaveOut, repair, restore } from '../draft-actions.ts';
import { ExportMenu } from '../exporting/export-menu.tsx';
import type { ChosenDevices } from './chosen-devices.ts';
import { UndoButtons } from './undo-buttons.tsx';

const useStyles = makeStyles({
  bar: {
    padding: 0,
    flexWrap: 'wrap',
    gap: '4px',
    // All of it has to go into one line of a small window, in every language.
    '& button': { minWidth: 0, paddingInline: '4px', fontWeight: tokens.fontWeightRegular },
  },
  selected: {
    paddingInlineEnd: '6px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

type Props = {
  readonly detail: BatchDetail;
  readonly chosen: ChosenDevices;
  readonly onEdit: () => void;
};

export function DeviceToolbar({ detail, chosen, onEdit }: Props) {
  const styles = useStyles();
  const text = useText();
  const batchId = detail.batch.id;
  const { selected, toLeaveOut, toRestore, toRepair, toExport } = chosen;
  return (
    <Toolbar className={styles.bar} size="small" aria-label={text('draft.toolbar')}>
      <span className={styles.selected}>{text('draft.selected', { count: selected.length })}</span>
      <ToolbarButton icon={<Edit20Regular />} disabled={selected.length === 0} onClick={onEdit}>
        {text('draft.edit')}
      </ToolbarButton>
      {(toLeaveOut.length > 0 || toRestore.length === 0) && (
        <ToolbarButton
          icon={<SubtractCircle20Regular />}
          disabled={toLeaveOut.length === 0}
          onClick={() => void leaveOut(batchId, toLeaveOut)}
        >
          {text('draft.leaveOut')}
        </ToolbarButton>
      )}
      {toRestore.length > 0 && (
        <ToolbarButton icon={<AddCircle20Regular />} onClick={() => void restore(batchId, toRestore)}>
          {text('draft.restore')}
        </ToolbarButton>
      )}
      {toRepair.length > 0 && (
        <ToolbarButton icon={<Wrench20Regular />} onClick={() => void repair(batchId, toRepair)}>
          {text('draft.repair', { count: toRepair.length })}
        </ToolbarButton>
      )}
      <UndoButtons batchId={batchId} undoable={detail.undo} redoable={detail.redo} />
      <ExportMenu batchId={batchId} deviceIds={toExport} />
    </Toolbar>
  );
}
