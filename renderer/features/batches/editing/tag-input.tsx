// A group tag: any text, with the tags that are most likely meant to choose from. A menu and not a combobox, because
// that would put a tag of its list in place of the one that was typed when the Tab key leaves it.
import {
  Button,
  Input,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons';
import { profiles } from '../../../../shared/model/profile.ts';
import { useText } from '../../../app/language.ts';

type Props = {
  readonly id: string;
  readonly className: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly placeholder: string;
  /** Other tags than the profiles'. */
  readonly tags: readonly string[];
  readonly onType: (value: string) => void;
};

export function TagInput({ tags, onType, ...input }: Props) {
  const text = useText();
  const others = tags.filter((tag) => !profiles.some(({ groupTag }) => groupTag === tag));
  const choice = (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          icon={<ChevronDown20Regular />}
          aria-label={text('edit.chooseTag')}
          title={text('edit.chooseTag')}
          disabled={input.disabled}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {profiles.map(({ id, groupTag }) => (
            <MenuItem key={id} subText={text(`profile.${id}`)} onClick={() => onType(groupTag)}>
              {groupTag}
            </MenuItem>
          ))}
          {others.map((tag) => (
            <MenuItem key={tag} onClick={() => onType(tag)}>
              {tag}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
  return <Input {...input} contentAfter={choice} onChange={(_event, { value }) => onType(value)} />;
}
