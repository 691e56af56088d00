// Every row that described a device, and which of them counts.
import {
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import type { DeviceCapture, DeviceDetail } from '../../../../shared/model/batch.ts';
import { problemText } from '../../../../shared/text/text.ts';
import { useLanguage } from '../../../app/language.ts';
import { VerdictMark } from '../../../ui/verdict-mark.tsx';
import { chooseCapture } from '../draft-actions.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '4px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  hint: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '4px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  kept: { backgroundColor: tokens.colorNeutralBackground1Selected },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  first: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', alignItems: 'center' },
  place: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  choice: { flexShrink: 0, display: 'flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
});

type Props = {
  readonly batchId: string;
  readonly detail: DeviceDetail;
  readonly ref: RefObject<HTMLElement | null>;
};

export function CaptureList({ batchId, detail, ref }: Props) {
  const styles = useStyles();
  const { text } = useLanguage();
  const { device, captures, captureChosen } = detail;
  const title = text('capture.title', { count: captures.length });
  const open = !device.locked && !device.leftOut;
  const choose = (id: number | null) => void chooseCapture(batchId, device.id, id);
  return (
    <section ref={ref} className={styles.box} aria-label={title} tabIndex={-1}>
      <div className={styles.head}>
        <Caption1Strong>{title}</Caption1Strong>
        <Caption1 className={styles.hint}>{text('capture.hint')}</Caption1>
        {captureChosen && open && (
          <Button size="small" appearance="subtle" onClick={() => choose(null)}>
            {text('capture.automatic')}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {captures.map((capture) => (
          <li key={capture.id} className={mergeClasses(styles.item, capture.kept && styles.kept)}>
            <Capture capture={capture} />
            <div className={styles.choice}>
              {capture.kept && (
                <>
                  <CheckmarkCircle16Regular aria-hidden />
                  <Caption1Strong>{text('capture.used')}</Caption1Strong>
                </>
              )}
              {!capture.kept && open && (
                <Button
                  size="small"
                  aria-label={`${text('capture.use')}: ${text('devices.source', capture.source)}`}
                  onClick={() => choose(capture.id)}
                >
                  {text('capture.use')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Capture({ capture }: { readonly capture: DeviceCapture }) {
  const styles = useStyles();
  const { text, language } = useLanguage();
  const { capturedAt, source, verdict, reasons, groupTag, assignedUser } = capture;
  const asked = [groupTag, assignedUser].filter((each) => each !== '').join(' · ');
  return (
    <div className={styles.words}>
      <div className={styles.first}>
        <Caption1>
          {capturedAt === null
            ? text('capture.noTime')
            : new Date(capturedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}
        </Caption1>
        <VerdictMark verdict={verdict} />
        {asked !== '' && <Caption1>{asked}</Caption1>}
      </div>
      <Caption1 className={styles.place}>{text('devices.source', source)}</Caption1>
      {reasons.map((reason, index) => (
        <Caption1 key={`${reason.code} ${index}`}>{problemText(text, reason)}</Caption1>
      ))}
    </div>
  );
}
