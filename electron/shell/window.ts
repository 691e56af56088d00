// The program's one window.
import { BrowserWindow, nativeTheme } from 'electron';
import { START_PAGE } from './origin.ts';

const SMALLEST = { minWidth: 960, minHeight: 600 };

export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...SMALLEST,
    title: 'Enrollbench',
    show: false,
    // What is seen before the page is: the page's own background, so that nothing flashes.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#fafafa',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(START_PAGE);
  return window;
}
