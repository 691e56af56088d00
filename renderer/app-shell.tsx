// The frame of the window: name, pages, which tenant, the service's state, the language; and the page itself.
import {
  Badge,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  Tab,
  TabList,
  Text as FluentText,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { errorText } from '../shared/text/error-text.ts';
import { api } from './app/api.ts';
import { refreshBatches } from './app/batches-store.ts';
import { followBoard } from './app/board-store.ts';
import { followConnection, useConnection } from './app/connection-store.ts';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { useLanguage, useText } from './app/language.ts';
import { type Page, useNavigation } from './app/navigation.ts';
import { dismissNotice, useNotice } from './app/notice.ts';
import { useSystemTheme } from './app/system-theme.ts';
import { ConnectionMark } from './features/connection/connection-mark.tsx';
import { LanguagePicker } from './features/language/language-picker.tsx';
import { BatchesPage } from './features/batches/batches-page.tsx';
import { BoardPage } from './features/board/board-page.tsx';

const useStyles = makeStyles({
  window: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '16px',
    paddingInline: '20px',
    height: '52px',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  space: { flexGrow: 1 },
  notice: { padding: '8px 20px 0' },
  page: { flexGrow: 1, minHeight: 0, display: 'flex' },
});

export function App() {
  const theme = useSystemTheme();
  const started = useStart();
  return (
    <FluentProvider theme={theme}>{started !== null && <Frame setAside={started.setAside} />}</FluentProvider>
  );
}

function Frame({ setAside }: { readonly setAside: string | null }) {
  const styles = useStyles();
  const text = useText();
  const { page, goTo } = useNavigation();
  return (
    <div className={styles.window}>
      <header className={styles.bar}>
        <FluentText size={500} weight="semibold" as="h1" style={{ margin: 0 }}>
          {text('app.name')}
        </FluentText>
        <nav>
          <TabList selectedValue={page} onTabSelect={(_event, { value }) => goTo(value as Page)}>
            <Tab value="batches">{text('app.batches')}</Tab>
            <Tab value="board">{text('app.board')}</Tab>
          </TabList>
        </nav>
        <div className={styles.space} />
        <ConnectionMark />
        <Tooltip content={text('app.practiceHint')} relationship="description">
          <Badge appearance="tint" color="brand" size="large" tabIndex={0}>
            {text('app.practice')}
          </Badge>
        </Tooltip>
        <LanguagePicker />
      </header>
      <Notices setAside={setAside} />
      <main className={styles.page}>
        <ErrorBoundary key={page} text={text}>
          {page === 'batches' ? <BatchesPage /> : <BoardPage />}
        </ErrorBoundary>
      </main>
    </div>
  );
}

function Notices({ setAside }: { readonly setAside: string | null }) {
  const styles = useStyles();
  const text = useText();
  const { error } = useNotice();
  const [read, setRead] = useState(false);
  if (error === null && (setAside === null || read)) return null;
  return (
    <div className={styles.notice} role="alert">
      {setAside !== null && !read && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('app.databaseSetAside', { file: setAside })}</MessageBarBody>
          <MessageBarActions>
            <CloseButton label={text('app.close')} onClick={() => setRead(true)} />
          </MessageBarActions>
        </MessageBar>
      )}
      {error !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{errorText(text, error)}</MessageBarBody>
          <MessageBarActions>
            <CloseButton label={text('app.close')} onClick={dismissNotice} />
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function CloseButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return <Button appearance="transparent" icon={<Dismiss20Regular />} aria-label={label} onClick={onClick} />;
}

/** What main knows at the start; null until it said so, which takes one round trip. */
function useStart(): { readonly setAside: string | null } | null {
  const [started, setStarted] = useState<{ setAside: string | null } | null>(null);
  useEffect(() => {
    const stopBoard = followBoard();
    const stopConnection = followConnection();
    void refreshBatches();
    void api.app.info().then((answer) => {
      if (!answer.ok) return;
      useLanguage.getState().begin(answer.value.language);
      useConnection.setState(answer.value.connection);
      setStarted({ setAside: answer.value.databaseSetAside });
    });
    return () => {
      stopBoard();
      stopConnection();
    };
  }, []);
  return started;
}
