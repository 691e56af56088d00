// One reason why a device is not plainly ready: what is the matter, what the service would say, and the buttons that help.
import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { BatchDevice, DeviceCapture } from '../../../../shared/model/batch.ts';
import type { DraftEdit, DraftField } from '../../../../shared/model/draft.ts';
import { type Fix, fixesFor, forecastOf } from '../../../../shared/model/forecast.ts';
import type { Reason } from '../../../../shared/model/intake.ts';
import { problemText } from '../../../../shared/text/text.ts';
import { useText } from '../../../app/language.ts';
import { editDevices, leaveOut, repair } from '../draft-actions.ts';
import { conflictingValues } from './conflicting-values.ts';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingInlineStart: '10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  forecast: { color: tokens.colorNeutralForeground2 },
  fixes: { display: 'flex', flexWrap: 'wrap', gap: '6px', paddingBlock: '2px' },
  fix: { maxWidth: 'none' },
});

type Props = {
  readonly batchId: string;
  readonly device: BatchDevice;
  readonly reason: Reason;
  /** None until main answered. */
  readonly captures: readonly DeviceCapture[];
  readonly onEdit: (field: DraftField) => void;
  readonly onChooseCapture: () => void;
};

export function ReasonBlock({ batchId, device, reason, captures, onEdit, onChooseCapture }: Props) {
  const styles = useStyles();
  const text = useText();
  const forecast = forecastOf(reason.code);
  // Nothing can change what is with the service, and what was left out is brought back first.
  const open = !device.leftOut && !device.locked;
  const fixes = open ? fixesFor(reason.code, device) : [];
  const conflict = open ? conflictingValues(reason, captures) : null;
  const acts: Readonly<Record<Fix, () => void>> = {
    repair: () => void repair(batchId, [device.id]),
    chooseCapture: onChooseCapture,
    editTag: () => onEdit('groupTag'),
    editUser: () => onEdit('assignedUser'),
    leaveOut: () => void leaveOut(batchId, [device.id]),
  };
  const set = (edit: DraftEdit) => void editDevices(batchId, [device.id], edit);
  return (
    <div className={styles.block}>
      <Body1>{problemText(text, reason)}</Body1>
      {forecast !== null && !device.leftOut && (
        <Caption1 className={styles.forecast}>
          {text(`forecast.${forecast.when}`, { failure: text(`failure.${forecast.kind}`) })}
        </Caption1>
      )}
      {fixes.length > 0 && (
        <div className={styles.fixes}>
          {conflict?.values.map((value) => (
            <Button
              key={value}
              className={styles.fix}
              size="small"
              onClick={() => set({ [conflict.field]: value })}
            >
              {text('fix.use', { value })}
            </Button>
          ))}
          {fixes.map((fix) => (
            <Button key={fix} className={styles.fix} size="small" onClick={acts[fix]}>
              {text(fix === 'leaveOut' ? 'draft.leaveOut' : `fix.${fix}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
