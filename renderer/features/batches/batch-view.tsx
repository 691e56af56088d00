// One batch: its name, where files come in, its devices and files, and the column that sends it.
import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useText } from '../../app/language.ts';
import { BatchHeading } from './batch-heading.tsx';
import { useBatch, loadBatch } from './batch-store.ts';
import { BatchDevices } from './batch-devices.tsx';
import { BatchFiles } from './batch-files.tsx';
import { MergeArea } from './merge-area.tsx';
import { RegisterPanel } from './register-panel.tsx';

const useStyles = makeStyles({
  view: { flexGrow: 1, minWidth: 0, display: 'flex' },
  work: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '14px 20px 20px',
  },
  content: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

export function BatchView({ batchId }: { readonly batchId: string }) {
  const styles = useStyles();
  const text = useText();
  const detail = useBatch((state) => state.detail);
  const [tab, setTab] = useState<'devices' | 'files'>('devices');

  useEffect(() => {
    void loadBatch(batchId);
  }, [batchId]);

  if (detail?.batch.id !== batchId) return null;
  const { batch, devices, files } = detail;
  return (
    <div className={styles.view}>
      <section className={styles.work} aria-label={batch.name}>
        <BatchHeading batch={batch} />
        <MergeArea batchId={batchId} compact={devices.length > 0} />
        {files.length > 0 && (
          <TabList
            size="small"
            selectedValue={tab}
            onTabSelect={(_event, { value }) => setTab(value as typeof tab)}
          >
            <Tab value="devices">{`${text('devices.title')} (${devices.length})`}</Tab>
            <Tab value="files">{`${text('files.title')} (${files.length})`}</Tab>
          </TabList>
        )}
        {files.length > 0 && (
          <div className={styles.content}>
            {tab === 'devices' ? <BatchDevices detail={detail} /> : <BatchFiles files={files} />}
          </div>
        )}
      </section>
      {devices.length > 0 && <RegisterPanel batch={batch} devices={devices} />}
    </div>
  );
}
