// Narrows the list of devices to one kind, with how many there are of each. Kinds that do not occur are not offered.
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BatchDevice } from '../../../../shared/model/batch.ts';
import { useLanguage } from '../../../app/language.ts';
import { LeftOutMark } from '../../../ui/left-out-mark.tsx';
import { VerdictMark } from '../../../ui/verdict-mark.tsx';
import { countKinds, type DeviceFilter as Filter, deviceKinds } from './device-kinds.ts';

const useStyles = makeStyles({
  list: { flexWrap: 'wrap', rowGap: '4px', columnGap: '2px' },
  tab: { display: 'flex', alignItems: 'center', gap: '6px' },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly devices: readonly BatchDevice[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

export function DeviceFilter({ devices, filter, onFilter }: Props) {
  const styles = useStyles();
  const { text, language } = useLanguage();
  const counts = countKinds(devices);
  const tab = (value: Filter, label: ReactNode, count: number) => (
    <Tab key={value} value={value}>
      <span className={styles.tab}>
        {label} <span className={styles.count}>{count.toLocaleString(language)}</span>
      </span>
    </Tab>
  );
  return (
    <TabList
      className={styles.list}
      size="small"
      appearance="subtle-circular"
      aria-label={text('devices.filter')}
      selectedValue={filter}
      onTabSelect={(_event, { value }) => onFilter(value as Filter)}
    >
      {tab('all', text('devices.all'), devices.length)}
      {deviceKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) =>
          tab(kind, kind === 'leftOut' ? <LeftOutMark /> : <VerdictMark verdict={kind} />, counts[kind]),
        )}
    </TabList>
  );
}
