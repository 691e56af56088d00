// What goes with a device beside its hash; only what there is, and what of it was set here.
import type { BatchDevice } from '../../../../shared/model/batch.ts';
import { type DraftField, draftFields } from '../../../../shared/model/draft.ts';
import { useText } from '../../../app/language.ts';
import { FactLine, FactList } from '../../../ui/fact-list.tsx';
import { SetHereMark } from '../../../ui/set-here-mark.tsx';

type Props = {
  readonly device: BatchDevice;
  /** '' until main has told it. */
  readonly assignedUser: string;
};

export function DeviceValues({ device, assignedUser }: Props) {
  const text = useText();
  const valueOf = (field: DraftField) => (field === 'assignedUser' ? assignedUser : device[field]);
  const shown = draftFields.filter((field) => valueOf(field) !== '' || device.edited.includes(field));
  if (shown.length === 0) return null;
  return (
    <FactList>
      {shown.map((field) => (
        <FactLine key={field} name={text(`field.${field}`)}>
          {valueOf(field) === '' ? '–' : valueOf(field)} {device.edited.includes(field) && <SetHereMark />}
        </FactLine>
      ))}
    </FactList>
  );
}
