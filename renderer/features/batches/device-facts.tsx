// What the hardware hash says about the selected device.
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { DeviceFacts as Facts } from '../../../shared/model/device-facts.ts';
import type { Text } from '../../../shared/text/text.ts';
import { api } from '../../app/api.ts';
import { useLanguage } from '../../app/language.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    gap: '4px 24px',
    margin: 0,
  },
  fact: { display: 'flex', gap: '8px', minWidth: 0 },
  name: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Give it the device's id as key: another device starts empty instead of with the facts of the one before. */
export function DeviceFacts({ deviceId }: { readonly deviceId: string }) {
  const styles = useStyles();
  const { text, language } = useLanguage();
  const [facts, setFacts] = useState<Facts | null>(null);

  useEffect(() => {
    let shown = true;
    void api.batches.deviceFacts({ deviceId }).then((answer) => {
      if (shown && answer.ok) setFacts(answer.value);
    });
    return () => {
      shown = false;
    };
  }, [deviceId]);

  if (facts === null) return null;
  return (
    <dl className={styles.facts}>
      {lines(facts, text, language)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>
              <Caption1 className={styles.name}>{name}</Caption1>
            </dt>
            <dd className={styles.value}>
              <Caption1>{value}</Caption1>
            </dd>
          </div>
        ))}
    </dl>
  );
}

function lines(facts: Facts, text: Text, language: string): readonly (readonly [string, string])[] {
  const { capturedAt, memoryGiB, disks, networkCards, tpm } = facts;
  const disk = disks.map(({ model, sizeGB }) =>
    [model, sizeGB === null ? '' : text('facts.gb', { count: sizeGB })]
      .filter((each) => each !== '')
      .join(', '),
  );
  return [
    [text('facts.family'), facts.family],
    [text('facts.uuid'), facts.uuid],
    [text('facts.tpm'), tpm === null ? text('facts.noTpm') : [tpm.version, tpm.vendor].join(' ').trim()],
    [text('facts.memory'), memoryGiB === null ? '' : text('facts.gib', { count: memoryGiB })],
    [text('facts.disk'), disk.join('; ')],
    [text('facts.network'), networkCards.map(({ mac }) => mac).join(', ')],
    [text('facts.cpu'), facts.cpu],
    [text('facts.osBuild'), facts.osBuild],
    [text('facts.captured'), capturedAt === null ? '' : new Date(capturedAt).toLocaleString(language)],
  ];
}
