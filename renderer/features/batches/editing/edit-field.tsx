// One value of the edit dialog: its name, what it is now, why what was typed cannot be saved, and the way back to the file.
import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import type { DraftField } from '../../../../shared/model/draft.ts';
import type { Text } from '../../../../shared/text/text.ts';
import { useText } from '../../../app/language.ts';
import { SetHereMark } from '../../../ui/set-here-mark.tsx';
import { faultOf, type FieldValues } from './edit-form.ts';
import { nearTag } from './near-tag.ts';
import { TagInput } from './tag-input.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  control: { flexGrow: 1, minWidth: 0 },
  near: { marginTop: '4px', justifySelf: 'start', maxWidth: 'none' },
  back: { flexShrink: 0, whiteSpace: 'nowrap', maxWidth: 'none' },
});

type Props = {
  readonly field: DraftField;
  readonly values: FieldValues;
  readonly typed: string | null | undefined;
  /** Tags to suggest. */
  readonly tags: readonly string[];
  readonly waiting: boolean;
  readonly onType: (value: string | null) => void;
};

export function EditField({ field, values, typed, tags, waiting, onType }: Props) {
  const styles = useStyles();
  const text = useText();
  const { common, setHere, locked } = values;
  const value = typed === undefined ? (common ?? '') : (typed ?? '');
  const near = field === 'groupTag' && typed != null ? nearTag(value.trim()) : null;
  const control = {
    id: `edit-${field}`,
    value,
    className: styles.control,
    disabled: locked || waiting,
    placeholder: placeholderOf(text, typed, common, waiting),
  };
  const said = saidBelow(text, field, typed, near, common);
  return (
    <Field
      label={
        <>
          {text(`field.${field}`)} {setHere && <SetHereMark />}
        </>
      }
      validationState={said.state}
      validationMessage={said.message}
      hint={locked ? text('edit.locked') : hintOf(text, field)}
    >
      <div className={styles.line}>
        {field === 'groupTag' && <TagInput {...control} tags={tags} onType={onType} />}
        {field === 'notes' && (
          <Textarea {...control} rows={2} onChange={(_event, data) => onType(data.value)} />
        )}
        {field !== 'groupTag' && field !== 'notes' && (
          <Input {...control} onChange={(_event, data) => onType(data.value)} />
        )}
        {setHere && !locked && typed !== null && (
          <Button className={styles.back} onClick={() => onType(null)}>
            {text('edit.asInFile')}
          </Button>
        )}
      </div>
      {near !== null && (
        <Button className={styles.near} size="small" onClick={() => onType(near)}>
          {text('fix.use', { value: near })}
        </Button>
      )}
    </Field>
  );
}

function placeholderOf(
  text: Text,
  typed: string | null | undefined,
  common: string | null,
  waiting: boolean,
): string {
  if (waiting) return text('app.loading');
  if (typed === null) return text('edit.asInFile');
  return common === null ? text('edit.different') : '';
}

function saidBelow(
  text: Text,
  field: DraftField,
  typed: string | null | undefined,
  near: string | null,
  common: string | null,
): { state: 'none' | 'error' | 'warning'; message: string | null } {
  const fault = faultOf(field, typed);
  if (fault !== null) {
    return { state: 'error', message: text(fault.key, fault.most === null ? {} : { most: fault.most }) };
  }
  if (near !== null) return { state: 'warning', message: text('edit.nearTag', { tag: near }) };
  if (field === 'groupTag' && typed?.trim() === '' && common !== null && common !== '') {
    return { state: 'warning', message: text('edit.noTag') };
  }
  return { state: 'none', message: null };
}

function hintOf(text: Text, field: DraftField): string | null {
  if (field === 'groupTag') return text('edit.tagHint');
  return field === 'assignedUser' ? text('edit.userHint') : null;
}
