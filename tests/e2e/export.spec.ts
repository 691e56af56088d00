import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './bench.ts';
import { drop, dropSticks, makeStick, STICKS } from './journey.ts';

async function exportAs(page: Page, format: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('menuitem', { name: format }).click();
}

test('a batch is written for the portal, without what is blocked or left out', async ({ bench, program }) => {
  const { page } = program;
  const target = join(bench.dataFolder, 'room-214.csv');
  await dropSticks(page);
  await page.getByRole('row', { name: /CTS-4F2A7Q01/ }).click();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('row', { name: /CTS-4F2A7Q01/ })).toContainText('Left out');

  await program.answerSaveDialog(target);
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText('The whole batch', { exact: true })).toBeVisible();
  await page.getByRole('menuitem', { name: /^Intune CSV/ }).click();
  await expect(page.getByText(`28 devices written to ${target}.`)).toBeVisible();
  await expect(page.getByText('2 devices are not in it: blocked or left out.')).toBeVisible();
  const lines = (await readFile(target, 'utf8')).trim().split(/\r?\n/);
  expect(lines).toHaveLength(29);
  expect(lines.join()).not.toContain('CTS-4F2A7Q01');
});

test('several selected devices are written alone', async ({ bench, program }) => {
  const { page } = program;
  const target = join(bench.dataFolder, 'two.json');
  await dropSticks(page);
  await page.getByRole('row', { name: /CTS-4F2A7Q01/ }).click();
  await page.getByRole('row', { name: /CTS-4F2A7Q03/ }).click({ modifiers: ['ControlOrMeta'] });
  await program.answerSaveDialog(target);
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText('The 2 selected devices')).toBeVisible();
  await page.getByRole('menuitem', { name: /^JSON/ }).click();
  await expect(page.getByText(`2 devices written to ${target}.`)).toBeVisible();
});

test('a device that the file cannot hold is named with the value that is to blame', async ({
  bench,
  program,
}) => {
  const { page } = program;
  await expect(page.getByRole('button', { name: 'New batch' })).toBeVisible();
  await drop(page, [
    await makeStick(bench.dataFolder, [[{ serial: 'SN-1', groupTag: 'Göteborg' }, { serial: 'SN-2' }]]),
  ]);
  await expect(page.getByText('2 new devices from 1 file.')).toBeVisible();
  await program.answerSaveDialog(join(bench.dataFolder, 'out.csv'));
  await exportAs(page, /^Intune CSV/);
  await expect(page.getByText(/^SN-1 was left out: its Group Tag has a character/)).toBeVisible();
});

test('a file that was merged is never written over', async ({ program }) => {
  const { page } = program;
  const original = join(STICKS[1] ?? '', 'export.csv');
  const before = await readFile(original);
  await expect(page.getByRole('button', { name: 'New batch' })).toBeVisible();
  await program.answerDialog([original]);
  await page.getByRole('button', { name: 'Choose files' }).click();
  await expect(page.getByText('3 new devices from 1 file.')).toBeVisible();
  await program.answerSaveDialog(original);
  await exportAs(page, /^Spreadsheet CSV/);
  await expect(page.getByText('was merged into a batch and is never written over')).toBeVisible();
  expect(await readFile(original)).toEqual(before);
});
