import type { Page } from '@playwright/test';
import { expect, test } from './bench.ts';
import { expectCount, GOOD_DEVICES, STICKS } from './journey.ts';

test('the whole job works without a mouse', async ({ program }) => {
  const { page } = program;
  await expect(page.getByRole('button', { name: 'New batch' })).toBeVisible();
  await program.answerDialog(STICKS);
  await tabTo(page, page.getByRole('button', { name: 'Choose folder' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('30 new devices from 15 files.')).toBeVisible();

  // The table is one stop; its rows are reached with the arrow keys.
  await tabTo(page, page.getByRole('grid', { name: 'Devices' }));
  await page.keyboard.press('End');
  await expect(page.getByRole('row', { selected: true })).toContainText('CTS-4F2A7Q10');
  await page.keyboard.press('Home');
  await expect(page.getByRole('row', { selected: true })).toContainText('CTS-4F2A7Q01');

  await tabTo(page, page.getByRole('radio', { name: 'Standard' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Register 29 devices' })).toBeEnabled();
  await tabTo(page, page.getByRole('button', { name: 'Register 29 devices' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('29 devices were queued.')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Go to the status board' }));
  await page.keyboard.press('Enter');
  await expectCount(page, 'Ready for user', GOOD_DEVICES);
});

/** Presses Tab until the element has the focus; a screen has fewer stops than this. */
async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key never reaches it');
}
