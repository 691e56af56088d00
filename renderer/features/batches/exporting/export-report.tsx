// What came of an export: the files, and every device that is not in them and why.
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ExportOutcome } from '../../../../shared/model/export.ts';
import { refusalText } from '../../../../shared/text/refusal-text.ts';
import { useText } from '../../../app/language.ts';
import { DismissAction } from '../../../ui/dismiss-action.tsx';
import { dismissDraftNotes } from '../draft-actions.ts';

/** More of them say no more, and would push the table out of the window. */
const MOST_REFUSED = 4;

const useStyles = makeStyles({
  body: { overflowWrap: 'anywhere' },
  line: { display: 'block' },
});

export function ExportReport({ outcome }: { readonly outcome: ExportOutcome }) {
  const styles = useStyles();
  const text = useText();
  const { files, refused, notTaken } = outcome;
  const more = refused.length - MOST_REFUSED;
  const sentences = [
    ...files.map(({ path, rows }) => text('cli.wroteRows', { path, count: rows })),
    files.length === 0 ? text('export.nothing') : '',
    ...refused.slice(0, MOST_REFUSED).map((each) => refusalText(text, each)),
    more > 0 ? text('export.refusedMore', { count: more }) : '',
    notTaken > 0 ? text('export.notTaken', { count: notTaken }) : '',
  ];
  const intent = files.length === 0 || refused.length > 0 ? 'warning' : 'success';
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        {sentences
          .filter((each) => each !== '')
          .map((each) => (
            <span key={each} className={styles.line}>
              {each}
            </span>
          ))}
      </MessageBarBody>
      <DismissAction onDismiss={dismissDraftNotes} />
    </MessageBar>
  );
}
