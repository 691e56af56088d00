// The stand-in for the npm module `electron`: just what the program uses of it, checked against Electron's own
// types in conforms.ts. Never packaged; nothing outside tests/ and build/ knows that it exists.
import { join } from 'node:path';
import { homedir } from 'node:os';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { BrowserWindow, closeBrowser, preventable } from './browser-window.ts';
import { type Handler, type PageRequest, requestHooks } from './requests.ts';

export { BrowserWindow };
export { ipcMain } from './ipc-main.ts';

class App extends EventEmitter {
  #name = 'Electron';
  #paths = new Map<string, string>();
  #quitting = false;

  setName(name: string): void {
    this.#name = name;
  }
  enableSandbox(): void {}
  getVersion(): string {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }
  getPath(name: 'userData'): string {
    return this.#paths.get(name) ?? join(homedir(), '.config', this.#name);
  }
  getPreferredSystemLanguages(): string[] {
    return [process.env['LANG'] ?? 'en'];
  }
  requestSingleInstanceLock(): boolean {
    return true;
  }
  whenReady(): Promise<void> {
    return Promise.resolve();
  }
  quit(): void {
    if (this.#quitting) return;
    const event = preventable({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#quitting = true;
    void closeBrowser().finally(() => process.exit(0));
  }
  exit(code: number): void {
    void closeBrowser().finally(() => process.exit(code));
  }
}

export const app = new App();
BrowserWindow.announceTo(app);
process.on('SIGTERM', () => app.quit());
process.on('SIGINT', () => app.quit());

export const protocol = {
  registerSchemesAsPrivileged: (_schemes: { scheme: string }[]): void => undefined,
  handle: (_scheme: string, handler: Handler): void => {
    requestHooks.appFiles = handler;
  },
};

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (_handler: unknown): void => undefined,
    setPermissionCheckHandler: (_handler: unknown): void => undefined,
    setDevicePermissionHandler: (_handler: unknown): void => undefined,
    webRequest: {
      onBeforeRequest: (
        listener: (details: PageRequest, answer: (response: { cancel?: boolean }) => void) => void,
      ): void => {
        requestHooks.before = listener;
      },
    },
  },
};

let copied = '';
export const clipboard = {
  writeText: (text: string): Promise<void> => {
    copied = text;
    return Promise.resolve();
  },
  readText: (): Promise<string> => Promise.resolve(copied),
};

export const nativeTheme = { shouldUseDarkColors: false };

export const dialog = {
  showErrorBox: (title: string, content: string): void => {
    console.error(`${title}\n${content}`);
  },
  /** Chromium has no dialog that tells paths, so the page asks for them: one per line. */
  showOpenDialog: async (
    ...args: readonly unknown[]
  ): Promise<{ canceled: boolean; filePaths: string[] }> => {
    const window = args.find((each) => each instanceof BrowserWindow);
    const typed = window === undefined ? null : await window.prompt('Paths, separated by |');
    const filePaths = (typed ?? '').split('|').filter((path) => path !== '');
    return { canceled: filePaths.length === 0, filePaths };
  },
  /** As above, for one path to write to. */
  showSaveDialog: async (...args: readonly unknown[]): Promise<{ canceled: boolean; filePath: string }> => {
    const window = args.find((each) => each instanceof BrowserWindow);
    const filePath = (window === undefined ? null : await window.prompt('Path to write to')) ?? '';
    return { canceled: filePath === '', filePath };
  },
};
