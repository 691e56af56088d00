// Takes a picture of every screen, to be looked at: in all four languages, light and dark, small and large. What
// a machine can see of a cramped screen is asserted: nothing that is shown reaches beyond the window, and no
// button's words are cut off. With ENROLLBENCH_PICTURES=docs the README's picture is renewed.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Language, languages } from '../../shared/text/languages.ts';
import { type Text, textIn } from '../../shared/text/text.ts';
import { expect, test } from './bench.ts';
import { serials } from '../fakes/device-files.ts';
import { drop, GOOD_DEVICES, holdReading, makeStick, STICKS } from './journey.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'test-results', 'pictures');
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

test.use({
  scenario: {
    importSeconds: 0.3,
    assignSeconds: 0.3,
    devices: { 'CTS-4F2A7Q02': 'otherTenant', 'CTS-4F2A7Q04': 'storageError', 'NWT-88C101': 'stuckPending' },
    existing: [{ serialNumber: 'CTS-4F2A7Q05', groupTag: '' }],
  },
});

for (const language of languages) {
  test(`every screen fits in ${language}`, async ({ bench }) => {
    test.setTimeout(180_000);
    mkdirSync(FOLDER, { recursive: true });
    const { page } = await bench.start(language);
    const text = textIn(language);
    const take = (name: string) => pictures(page, language, name);

    await expect(page.getByRole('button', { name: text('batches.new') })).toBeVisible();
    await take('1-first-start');
    await page.getByRole('button', { name: text('batches.new') }).click();
    await expect(page.getByText(text('merge.dropHint'))).toBeVisible();
    await take('2-new-batch');
    await drop(page, STICKS);
    await page.getByRole('row', { name: /CTS-4F2A7Q07/ }).click();
    await expect(page.getByText(text('facts.tpm'), { exact: true })).toBeVisible();
    await expect(page.getByRole('row', { name: /CTS-4F2A7Q07/ })).toBeInViewport({ ratio: 0.9 });
    await take('3-devices');
    await takeDecisions(page, text, take);
    await takeProgress(page, text, take, bench.dataFolder);
    await page.getByRole('tab', { name: new RegExp(`^${text('files.title')}`) }).click();
    await take('4-files');
    await page.getByRole('radio', { name: text('profile.standard') }).click();
    await page.getByRole('button', { name: text('register.button', { count: GOOD_DEVICES }) }).click();
    await expect(page.getByText(text('register.queued', { count: GOOD_DEVICES }))).toBeVisible();
    await take('5-registered');
    await page.getByRole('tab', { name: text('app.board') }).click();
    await expect(
      page.getByRole('button', { name: text('board.filterBy', { state: text('state.failed'), count: '3' }) }),
    ).toBeVisible();
    await expect(
      page.getByRole('button', { name: text('board.filterBy', { state: text('state.ready'), count: '25' }) }),
    ).toBeVisible();
    await take('6-board');
    for (const [serial, name] of [
      ['CTS-4F2A7Q04', '7-unexpected'],
      ['CTS-4F2A7Q05', '8-other-tag'],
      ['CTS-4F2A7Q02', '9-claimed'],
    ] as const) {
      await page.getByRole('row', { name: new RegExp(serial) }).click();
      await take(name);
    }
    if (language === 'en' && process.env['ENROLLBENCH_PICTURES'] === 'docs') {
      await page.setViewportSize(SIZES[0]);
      await page.screenshot({ path: join(ROOT, 'docs', 'images', 'window.png') });
    }
  });
}

type Take = (name: string) => Promise<void>;

/** What is decided about devices, and then taken back. */
async function takeDecisions(page: Page, text: Text, take: Take): Promise<void> {
  const row = (serial: string) => page.getByRole('row', { name: new RegExp(serial) });
  const table = page.getByRole('grid', { name: text('devices.title') });
  await row('CTS-4F2A7Q02').click();
  await expect(page.getByText(text('capture.title', { count: 2 }))).toBeVisible();
  await take('3a-captures');
  await row('CTS-4F2A7Q04').click({ modifiers: ['Shift'] });
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: text('field.groupTag') }).fill('microsoft365managed_kiosk');
  await page.getByRole('textbox', { name: text('field.assignedUser') }).fill('anna');
  await expect(page.getByText(text('edit.wrongUser'))).toBeVisible();
  await take('3b-edit');
  await page.getByRole('textbox', { name: text('field.assignedUser') }).fill('anna@contoso.com');
  await page.keyboard.press('Enter');
  await expect(table).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByText(text('devices.isLeftOut'))).toBeVisible();
  await row('CTS-4F2A7Q01').click({ modifiers: ['ControlOrMeta'] });
  await expect(page.getByText(text('draft.selected', { count: 4 }))).toBeVisible();
  await take('3c-left-out');
  await page.getByRole('button', { name: text('export.button') }).click();
  await expect(page.getByText(text('export.ofSelected', { count: 4 }))).toBeVisible();
  await take('3d-export');
  await page.keyboard.press('Escape');
  await table.focus();
  for (const kind of ['leaveOut', 'edit'] as const) {
    const what = text(`draftChange.${kind}`, { count: 3 });
    await expect(page.getByRole('button', { name: text('draft.undoWhat', { what }) })).toBeEnabled();
    await page.keyboard.press('Control+z');
  }
  await expect(page.getByRole('button', { name: text('draft.noUndo') })).toBeVisible();
}

async function takeProgress(page: Page, text: Text, take: Take, folder: string): Promise<void> {
  const stick = await makeStick(
    folder,
    serials(60).map((serial) => [serial]),
  );
  const release = await holdReading(page, 55);
  await drop(page, [stick]);
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /50/);
  await take('3e-progress');
  await page.getByRole('button', { name: text('app.cancel'), exact: true }).click();
  await release();
  await expect(page.getByText(text('merge.cancelled'))).toBeVisible();
  await take('3f-cancelled');
}

async function pictures(page: Page, language: Language, name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.mouse.move(1, 1);
      await settled(page);
      await page.screenshot({ path: join(FOLDER, `${name}-${language}-${colorScheme}-${size.width}.png`) });
    }
    expect.soft(await misfits(page), `${name} in ${language} at ${size.width}`).toEqual([]);
  }
}

/** Until no colour is on its way to another any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((each) => each.finished.catch(() => null))),
  );
}

/** Words of headings, buttons, tabs and labels that do not fit into their place. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'h1, h2, h3, button, [role=tab], [role=menuitem], label, header, aside, main, [role=gridcell]:first-child',
      ),
    ]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (width === 0) return false;
        const cut = element.scrollWidth > element.clientWidth + 1 && !element.matches('h2, aside, main');
        return left < 0 || right > window.innerWidth + 0.5 || cut;
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`),
  );
}
