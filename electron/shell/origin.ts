// The window's address. The page is served by the program itself under a scheme of its own, so that the page has
// a real origin and no file:// rights.

export const SCHEME = 'app';
export const ORIGIN = 'app://enrollbench';
export const START_PAGE = `${ORIGIN}/index.html`;

/** Whether a URL is a page of ours: parsed, never matched as text, so that no look-alike gets through. */
export function isOurs(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return `${protocol}//${host}` === ORIGIN && username === '' && password === '';
}
