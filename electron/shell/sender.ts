// Who may call main: the main frame of our own window, showing our own page. No exemption for tests.
import { isOurs } from './origin.ts';

export type Sender = {
  /** The call came from the contents of our window. */
  readonly ourContents: boolean;
  readonly mainFrame: boolean;
  readonly url: string;
};

export function isTrustedSender({ ourContents, mainFrame, url }: Sender): boolean {
  return ourContents && mainFrame && isOurs(url);
}
