// Chromium cannot navigate to a scheme it does not know, so the page's app:// address travels as https under a
// host that exists nowhere; every request of the page is answered here, and none reaches a network.
import type { Route } from 'playwright-core';

const APP = 'app://';
const WEB_SUFFIX = '.standin.invalid';

export type PageRequest = { readonly url: string; readonly method: string };
export type Handler = (request: Request) => Response | Promise<Response>;

type BeforeRequest = (details: PageRequest, answer: (response: { cancel?: boolean }) => void) => void;

export const requestHooks: { appFiles: Handler | null; before: BeforeRequest } = {
  appFiles: null,
  before: (_details, answer) => answer({}),
};

export function asWebUrl(url: string): string {
  return url.startsWith(APP) ? url.replace(/^app:\/\/([^/]+)/, `https://$1${WEB_SUFFIX}`) : url;
}

export function asAppUrl(url: string): string {
  return url.replace(/^https:\/\/([^/]+)\.standin\.invalid/, `${APP}$1`);
}

/** Answers one request of the page as Electron would: first the session's veto, then the app protocol. */
export async function answerRequest(route: Route): Promise<void> {
  const method = route.request().method();
  const url = asAppUrl(route.request().url());
  const cancelled = await new Promise<boolean>((resolve) =>
    requestHooks.before({ url, method }, (response) => resolve(response.cancel === true)),
  );
  if (cancelled || !url.startsWith(APP) || requestHooks.appFiles === null) {
    await route.abort('blockedbyclient');
    return;
  }
  // Node's Request knows no app: scheme either; the handler only reads method and url.
  const response = await requestHooks.appFiles({ url, method } as Request);
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
