// What the last merge did, in sentences.
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { MOST_FILE_BYTES } from '../../../shared/ipc/contract.ts';
import type { Text } from '../../../shared/text/text.ts';
import { useText } from '../../app/language.ts';
import { DismissAction } from '../../ui/dismiss-action.tsx';
import { dismissReport, type MergeCancelled, type MergeReport } from './merge-store.ts';

type Props = { readonly report: MergeReport | MergeCancelled };

export function MergeReportBar({ report }: Props) {
  const text = useText();
  const { intent, sentences } =
    'cancelled' in report
      ? { intent: 'info' as const, sentences: [text('merge.cancelled')] }
      : said(text, report);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{sentences.join(' ')}</MessageBarBody>
      <DismissAction onDismiss={dismissReport} />
    </MessageBar>
  );
}

function said(text: Text, { outcome, tooLarge, unreadable }: MergeReport) {
  const troubled = outcome.files.filter((file) => file.problems.length > 0).length;
  const lost = tooLarge.length + unreadable.length;
  const found = outcome.files.length + outcome.filesKnown + lost;
  const megabytes = MOST_FILE_BYTES / 1024 / 1024;
  const sentences =
    found === 0
      ? [text('merge.nothing')]
      : [
          text('merge.added', { added: outcome.added, files: outcome.files.length }),
          outcome.duplicates > 0 ? text('merge.duplicates', { count: outcome.duplicates }) : '',
          outcome.filesKnown > 0 ? text('merge.known', { count: outcome.filesKnown }) : '',
          troubled > 0 ? text('merge.attention', { count: troubled }) : '',
          ...tooLarge.map((file) => text('merge.tooLarge', { file, megabytes })),
          ...unreadable.map((file) => text('merge.unreadable', { file })),
        ];
  const intent = found === 0 || lost > 0 || troubled > 0 ? ('warning' as const) : ('success' as const);
  return { intent, sentences: sentences.filter((each) => each !== '') };
}
