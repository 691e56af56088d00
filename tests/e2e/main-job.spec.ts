import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './bench.ts';
import { startPracticeService } from '../../electron/practice/practice-service.ts';
import { drop, dropSticks, expectCount, GOOD_DEVICES, openBoard, registerWith, STICKS } from './journey.ts';

test('from two dropped sticks to every good device ready for its user', async ({ bench, program }) => {
  const { page } = program;
  const before = fingerprints();
  await dropSticks(page);

  // Every verdict is shown with its reason; the file that is no device list is named.
  await page.getByRole('row', { name: /CTS-4F2A7Q07/ }).click();
  await expect(page.getByText('1000 of 1195 characters').last()).toBeVisible();
  // What is said about the row takes room from the table, and the row stays in sight all the same.
  await expect(page.getByText('Synthetic CPU 4-core')).toBeVisible();
  await expect(page.getByRole('row', { name: /CTS-4F2A7Q07/ })).toBeInViewport({ ratio: 0.9 });
  await page.getByRole('tab', { name: 'Files (15)' }).click();
  await expect(page.getByRole('row', { name: /asset-prices\.csv/ })).toContainText('no columns for a serial');
  await page.getByRole('tab', { name: 'Devices (30)' }).click();

  await registerWith(page, 'Standard');
  await openBoard(page);
  await expectCount(page, 'Ready for user', GOOD_DEVICES);
  await expectCount(page, 'Draft', 1);
  await expectCount(page, 'Registration failed', 0);

  const registered = bench.practice.registrations();
  expect(registered).toHaveLength(GOOD_DEVICES);
  expect(new Set(registered.map((each) => each.groupTag))).toEqual(new Set(['Microsoft365Managed_Standard']));
  expect(fingerprints()).toEqual(before);
});

test('a batch, its name and its profile are there again after a restart', async ({ bench, program }) => {
  const { page } = program;
  await dropSticks(page);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name of the batch' }).fill('Room 214');
  await page.getByRole('button', { name: 'Save name' }).click();
  await page.getByRole('radio', { name: 'Kiosk' }).click();
  await expect(page.getByRole('button', { name: 'Register 29 devices' })).toBeEnabled();
  await program.close();

  const again = await bench.start();
  await expect(again.page.getByRole('heading', { name: 'Room 214' })).toBeVisible();
  await expect(again.page.getByRole('tab', { name: 'Devices (30)' })).toBeVisible();
  await expect(again.page.getByRole('radio', { name: 'Kiosk' })).toBeChecked();
});

test('closing the window ends the program, and the batch is there at the next start', async ({
  bench,
  program,
}) => {
  await dropSticks(program.page);
  await program.page.close();
  await program.ended;

  const again = await bench.start();
  await expect(again.page.getByRole('tab', { name: 'Devices (30)' })).toBeVisible();
});

test('files dropped a second time are recognized', async ({ program }) => {
  const { page } = program;
  await dropSticks(page);
  await drop(page, STICKS);
  await expect(page.getByText('15 files were merged before.')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Devices (30)' })).toBeVisible();
});

test('without the service a batch is queued, and goes out by itself when the service is back', async ({
  bench,
  program,
}) => {
  const { page } = program;
  const port = Number(new URL(bench.practice.url).port);
  await bench.practice.close();
  await dropSticks(page);
  await registerWith(page, 'Power user');
  await openBoard(page);
  await expectCount(page, 'Queued', GOOD_DEVICES);
  await expect(page.getByText('Service out of reach.')).toBeVisible();

  const back = await startPracticeService({ port });
  await expectCount(page, 'Ready for user', GOOD_DEVICES);
  expect(back.registrations()).toHaveLength(GOOD_DEVICES);
  await back.close();
});

/** Of every original file, to show that none was changed. */
function fingerprints(): Record<string, string> {
  const files = STICKS.flatMap((stick) =>
    readdirSync(stick, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(
    files.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}
