// BrowserWindow of the stand-in: a page of a real Chromium, with the built preload as its init script.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { isHeadless, launchChromium } from './chromium.ts';
import { invoke } from './ipc-main.ts';
import { preloadScript, revive } from './preload-script.ts';
import { answerRequest, asAppUrl, asWebUrl } from './requests.ts';

type Announcer = EventEmitter & { getPath(name: 'userData'): string };

let announcer: Announcer | null = null;
let browser: Promise<BrowserContext> | null = null;
let openWindows = 0;

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
}

class WebContents extends EventEmitter {
  page: Page | null = null;
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  send(channel: string, payload: unknown): void {
    const deliver = ([name, value]: [string, unknown]) =>
      (globalThis as unknown as { __standinDeliver(name: string, value: unknown): void }).__standinDeliver(
        name,
        value,
      );
    // A page that is just closing or loading misses the event, as in Electron.
    this.page?.evaluate(deliver, [channel, payload] as [string, unknown]).catch(() => undefined);
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
}

export type WindowOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: { readonly preload?: string };
};

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly #options: WindowOptions;
  #destroyed = false;

  static announceTo(app: Announcer): void {
    announcer = app;
  }

  constructor(options: WindowOptions = {}) {
    super();
    this.#options = options;
    openWindows += 1;
    announcer?.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    const userData = announcer?.getPath('userData') ?? '';
    browser ??= launchChromium(join(userData, 'chromium'), this.#options);
    const context = await browser;
    const page = context.pages()[0] ?? (await context.newPage());
    this.webContents.page = page;
    page.on('dialog', () => undefined);
    page.on('close', () => this.#closed());
    page.on('popup', (popup) => {
      const { action } = this.webContents.openHandler({ url: popup.url() });
      if (action === 'deny') void popup.close();
    });
    await page.exposeBinding('__standinInvoke', ({ frame }, channel: string, input: unknown) => {
      const parent = frame.parentFrame();
      const senderFrame = { url: asAppUrl(frame.url()), parent };
      return invoke(channel, { sender: this.webContents, senderFrame }, revive(input));
    });
    const preload = this.#options.webPreferences?.preload;
    if (preload !== undefined) await page.addInitScript(preloadScript(readFileSync(preload, 'utf8')));
    // Whatever another page asks for, such as a window that is just being denied, gets nothing.
    await context.route('**/*', (route) => route.abort('blockedbyclient'));
    await page.route('**/*', async (route) => {
      const request = route.request();
      const leaving = request.isNavigationRequest() && request.frame().parentFrame() === null;
      if (leaving && page.url().startsWith('https:')) {
        const event = preventable({ url: asAppUrl(request.url()) });
        this.webContents.emit('will-navigate', event);
        if (event.defaultPrevented) return route.abort('aborted');
      }
      return answerRequest(route);
    });
    await page.goto(asWebUrl(url));
    this.emit('ready-to-show');
    if (isHeadless()) console.log(JSON.stringify({ devtools: devtoolsOf(join(userData, 'chromium')) }));
  }

  async prompt(question: string): Promise<string | null> {
    const ask = (text: string) => globalThis.prompt(text);
    return (await this.webContents.page?.evaluate(ask, question)) ?? null;
  }
  show(): void {}
  focus(): void {
    void this.webContents.page?.bringToFront();
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  isDestroyed(): boolean {
    return this.#destroyed;
  }

  #closed(): void {
    this.#destroyed = true;
    openWindows -= 1;
    this.emit('closed');
    if (openWindows === 0) announcer?.emit('window-all-closed');
  }
}

/** An event as Electron gives it: who listens may forbid what comes next. */
export function preventable<Details extends object>(details: Details) {
  return {
    ...details,
    defaultPrevented: false,
    preventDefault(): void {
      this.defaultPrevented = true;
    },
  };
}

/** Where a second client can attach, as Chromium wrote it down. */
function devtoolsOf(profile: string): string {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}
