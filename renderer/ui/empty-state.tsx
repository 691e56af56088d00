// What a view says while it has nothing to show: what it is for, and what to do next.
import { makeStyles, Text as FluentText, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '8px',
    padding: '24px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  hint: { maxWidth: '460px', textAlign: 'center' },
  action: { marginTop: '12px' },
});

type Props = { readonly title: string; readonly hint?: string; readonly children?: ReactNode };

export function EmptyState({ title, hint, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <FluentText size={500} weight="semibold">
        {title}
      </FluentText>
      {hint !== undefined && <FluentText className={styles.hint}>{hint}</FluentText>}
      {children !== undefined && <div className={styles.action}>{children}</div>}
    </div>
  );
}
