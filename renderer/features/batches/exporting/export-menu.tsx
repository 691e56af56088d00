// The files a batch can be written to, each with whom it is for.
import {
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from '@fluentui/react-components';
import { ArrowExport20Regular } from '@fluentui/react-icons';
import { exportFormatIds } from '../../../../shared/model/export.ts';
import { useText } from '../../../app/language.ts';
import { exportDevices } from '../draft-actions.ts';

const useStyles = makeStyles({
  popover: { maxWidth: 'min(520px, 90vw)' },
  item: { maxWidth: 'none' },
});

type Props = {
  readonly batchId: string;
  /** Null: the whole batch. */
  readonly deviceIds: readonly string[] | null;
};

export function ExportMenu({ batchId, deviceIds }: Props) {
  const styles = useStyles();
  const text = useText();
  const which =
    deviceIds === null ? text('export.ofBatch') : text('export.ofSelected', { count: deviceIds.length });
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<ArrowExport20Regular />}>{text('export.button')}</ToolbarButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{which}</MenuGroupHeader>
            <MenuDivider />
            {exportFormatIds.map((format) => (
              <MenuItem
                key={format}
                className={styles.item}
                subText={text(`exportFor.${format}`)}
                onClick={() => void exportDevices(batchId, format, deviceIds)}
              >
                {text(`export.${format}`)}
              </MenuItem>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
