// Picks the device profile of a batch: what each changes on the device, and its exact group tag.
import { Caption1, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ProfileId, profiles } from '../../../shared/model/profile.ts';
import { useText } from '../../app/language.ts';

type Props = {
  readonly value: ProfileId | null;
  /** Devices went out with it: only the picked one is shown, as a fact. */
  readonly locked: boolean;
  readonly onPick: (profileId: ProfileId) => void;
};

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px' },
  card: {
    padding: '4px 12px 10px 4px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  picked: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  words: { display: 'flex', flexDirection: 'column', marginInlineStart: '32px', gap: '2px' },
  effects: { color: tokens.colorNeutralForeground2 },
  tag: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export function ProfilePicker({ value, locked, onPick }: Props) {
  const styles = useStyles();
  const text = useText();
  const shown = profiles.filter(({ id }) => !locked || id === value);
  return (
    <RadioGroup
      className={styles.group}
      aria-label={text('profile.title')}
      value={value ?? ''}
      disabled={locked}
      onChange={(_event, data) => onPick(data.value as ProfileId)}
    >
      {shown.map(({ id, groupTag, effects }) => (
        <div key={id} className={mergeClasses(styles.card, id === value && styles.picked)}>
          <Radio value={id} label={text(`profile.${id}`)} aria-describedby={`profile-${id}`} />
          <div className={styles.words} id={`profile-${id}`}>
            <Caption1 className={styles.effects}>
              {effects.map((effect) => text(`profileEffect.${effect}`)).join(' · ')}
            </Caption1>
            <Caption1 className={styles.tag}>{groupTag}</Caption1>
          </div>
        </div>
      ))}
    </RadioGroup>
  );
}
