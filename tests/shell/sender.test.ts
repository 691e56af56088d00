import { expect, test } from 'vitest';
import { START_PAGE } from '../../electron/shell/origin.ts';
import { isTrustedSender } from '../../electron/shell/sender.ts';

const truths = [true, false].flatMap((ourContents) =>
  [true, false].flatMap((mainFrame) =>
    [START_PAGE, 'https://evil.example/', ''].map((url) => ({ ourContents, mainFrame, url })),
  ),
);

test.each(truths)('only the main frame of our window on our page is trusted: %j', (sender) => {
  const trusted = sender.ourContents && sender.mainFrame && sender.url === START_PAGE;
  expect(isTrustedSender(sender)).toBe(trusted);
});
