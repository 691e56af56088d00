// What the last calls said about the service, and a button to try it now.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular, CloudCheckmark20Regular, CloudOff20Regular } from '@fluentui/react-icons';
import { api } from '../../app/api.ts';
import { useConnection } from '../../app/connection-store.ts';
import { useLanguage } from '../../app/language.ts';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  trouble: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

export function ConnectionMark() {
  const styles = useStyles();
  const { text, language } = useLanguage();
  const { state, until } = useConnection();
  if (state === 'unknown') return null;
  const fine = state === 'online';
  const time = until === null ? '' : new Date(until).toLocaleTimeString(language);
  const Icon = fine ? CloudCheckmark20Regular : CloudOff20Regular;
  return (
    <span className={mergeClasses(styles.mark, !fine && styles.trouble)} role="status">
      <Icon aria-hidden />
      {text(`connection.${state}`, { time })}
      {!fine && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          onClick={() => void api.board.tryNow()}
        >
          {text('connection.tryNow')}
        </Button>
      )}
    </span>
  );
}
