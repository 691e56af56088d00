// Desktop entry: one instance, the environment, the services, the window, and an orderly end.
import { app, type BrowserWindow, clipboard, dialog } from 'electron';
import { join } from 'node:path';
import type { AppError } from '../shared/errors.ts';
import { bestLanguage } from '../shared/text/languages.ts';
import { errorText } from '../shared/text/error-text.ts';
import { textIn } from '../shared/text/text.ts';
import { compose, type Services } from './compose.ts';
import { readEnvironment } from './environment.ts';
import { dispatcher } from './handlers/dispatch.ts';
import { handlers } from './handlers/handlers.ts';
import { declareAppScheme, serveAppFiles } from './shell/app-protocol.ts';
import { choosePaths, chooseTarget } from './shell/choose-paths.ts';
import { sendEvent, serveCalls } from './shell/ipc-server.ts';
import { confineContents, lockDown } from './shell/security.ts';
import { openWindow } from './shell/window.ts';
import { systemPorts } from './system-ports.ts';

const OUT = join(import.meta.dirname, '..');

let window: BrowserWindow | null = null;
let services: Services | null = null;

app.setName('Enrollbench');
app.enableSandbox();
declareAppScheme();
confineContents();

const environment = readEnvironment(process.env);
if (!environment.ok) {
  const { variable } = environment;
  void app.whenReady().then(() => fail({ code: 'environmentInvalid', params: { variable }, logId: '' }));
} else {
  const { dataFolder, practiceUrl } = environment.value;
  if (dataFolder !== null) app.setPath('userData', dataFolder);
  if (app.requestSingleInstanceLock()) {
    app.on('second-instance', () => {
      if (window?.isMinimized()) window.restore();
      window?.focus();
    });
    void app
      .whenReady()
      .then(() => start(practiceUrl))
      // A program without a window and without a word is the worst of all ends.
      .catch(() => fail({ code: 'internal', params: {}, logId: '' }));
  } else {
    app.quit();
  }
}

async function start(practiceUrl: string | null): Promise<void> {
  const dataFolder = app.getPath('userData');
  const ports = systemPorts(dataFolder);
  const { log } = ports;
  lockDown();
  serveAppFiles(join(OUT, 'renderer'));
  const composed = await compose({ dataFolder, practiceUrl, ports });
  if (!composed.ok) {
    log('error', 'app.notStarted', { code: composed.error.code });
    fail(composed.error);
    return;
  }
  services = composed.value;
  const all = handlers(services, {
    version: app.getVersion(),
    preferredLanguages: () => app.getPreferredSystemLanguages(),
    copyText: (text) => clipboard.writeText(text),
    choosePaths: (from) => choosePaths(window, from),
    chooseTarget: (name) => chooseTarget(window, name),
  });
  serveCalls(dispatcher(all, log, ports.ids), () => window, log);
  services.board.subscribe((change) => sendEvent(window, 'boardChanged', change));
  services.connection.subscribe((connection) => sendEvent(window, 'connectionChanged', connection));
  services.merging.subscribe((progress) => sendEvent(window, 'mergeProgress', progress));
  show();
  app.on('activate', () => {
    if (window === null) show();
  });
  log('info', 'app.started', { version: app.getVersion() });
}

function show(): void {
  window = openWindow(join(OUT, 'preload', 'preload.cjs'));
  window.on('closed', () => {
    window = null;
  });
}

/** Says why the program cannot start, in the system's language, and ends. */
function fail(error: AppError): void {
  const text = textIn(bestLanguage(app.getPreferredSystemLanguages()));
  dialog.showErrorBox(text('app.cannotStart'), errorText(text, error));
  app.exit(1);
}

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});

app.on('before-quit', (event) => {
  if (services === null) return;
  // Quits for good once the database is closed; a call under way is cut off and looked up at the next start.
  event.preventDefault();
  const closing = services;
  services = null;
  void closing.close().finally(() => app.quit());
});
