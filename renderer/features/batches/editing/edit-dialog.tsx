// Sets values of one device or of many. Only what was changed is sent, in one step that one *undo* takes back.
import {
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { type SyntheticEvent, useEffect, useState } from 'react';
import type { BatchDevice } from '../../../../shared/model/batch.ts';
import { type DraftField, draftFields } from '../../../../shared/model/draft.ts';
import { errorText } from '../../../../shared/text/error-text.ts';
import { useText } from '../../../app/language.ts';
import { useNotice } from '../../../app/notice.ts';
import { useDeviceDetail } from '../devices/use-device-detail.ts';
import { editDevices } from '../draft-actions.ts';
import { EditField } from './edit-field.tsx';
import { editOf, faultOf, fieldsOf, type Typed } from './edit-form.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '560px' },
  content: { display: 'flex', flexDirection: 'column', gap: '10px' },
  hint: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly batchId: string;
  readonly devices: readonly BatchDevice[];
  /** The field to begin with. */
  readonly focus: DraftField;
  readonly tags: readonly string[];
  readonly onClose: () => void;
};

export function EditDialog({ batchId, devices, focus, tags, onClose }: Props) {
  const styles = useStyles();
  const text = useText();
  const error = useNotice((state) => state.error);
  const [typed, setTyped] = useState<Typed>({});
  const [saving, setSaving] = useState<'no' | 'yes' | 'failed'>('no');
  const [first] = devices;
  const single = devices.length === 1 && first !== undefined ? first : null;
  const user = useDeviceDetail(single)?.assignedUser ?? null;
  const fields = fieldsOf(devices, user);
  const edit = editOf(typed, fields);
  const faulty = draftFields.some((field) => faultOf(field, typed[field]) !== null);
  const nothing = Object.keys(edit).length === 0;

  useEffect(() => document.getElementById(`edit-${focus}`)?.focus(), [focus]);

  async function save(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (nothing || faulty || saving === 'yes') return;
    setSaving('yes');
    const ids = devices.map(({ id }) => id);
    if (await editDevices(batchId, ids, edit)) onClose();
    else setSaving('failed');
  }

  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={(event) => void save(event)}>
          <DialogBody>
            <DialogTitle>
              {single === null
                ? text('edit.titleMany', { count: devices.length })
                : text('edit.titleOne', { serial: single.serial })}
            </DialogTitle>
            <DialogContent className={styles.content}>
              <Caption1 className={styles.hint}>{text('edit.hint')}</Caption1>
              {saving === 'failed' && error !== null && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>{errorText(text, error)}</MessageBarBody>
                </MessageBar>
              )}
              {draftFields.map((field) => (
                <EditField
                  key={field}
                  field={field}
                  values={fields[field]}
                  typed={typed[field]}
                  tags={tags}
                  // A device has a user whose name is on its way.
                  waiting={field === 'assignedUser' && single?.hasUser === true && user === null}
                  onType={(value) => setTyped((before) => ({ ...before, [field]: value }))}
                />
              ))}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{text('app.cancel')}</Button>
              <Button
                type="submit"
                appearance="primary"
                disabledFocusable={nothing || faulty || saving === 'yes'}
              >
                {text('app.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
