// Starts the Chromium behind the stand-in's window.
import { type BrowserContext, chromium } from 'playwright-core';

/** Under a test there is no window to see, but a second client that drives it. */
export function isHeadless(): boolean {
  return process.env['ENROLLBENCH_STANDIN'] === 'headless';
}

export async function launchChromium(
  profile: string,
  size: { readonly width?: number; readonly height?: number },
): Promise<BrowserContext> {
  const executablePath = process.env['ENROLLBENCH_CHROMIUM'];
  const headless = isHeadless();
  const { width = 1280, height = 800 } = size;
  return chromium.launchPersistentContext(profile, {
    headless,
    // Root cannot have Chromium's own sandbox on Linux; the pages are ours alone and see no network.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? { width, height } : null,
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      '--remote-debugging-port=0',
      `--window-size=${width},${height}`,
      ...(headless ? [] : ['--app=data:text/html,Enrollbench', '--test-type']),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}
