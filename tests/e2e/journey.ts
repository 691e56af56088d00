// The steps of the main job, each as one act of the technician.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './bench.ts';

export const SAMPLES = join(import.meta.dirname, '..', '..', 'samples');
export const STICKS = [join(SAMPLES, 'stick-a'), join(SAMPLES, 'stick-b')];

/** Good devices on the sample sticks: all but the one whose file was cut short. */
export const GOOD_DEVICES = 29;

/** Drops files or folders from the system's file manager into the middle of the window. */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
  const devtools = await page.context().newCDPSession(page);
  const at = { x: width / 2, y: height / 2, data: { items: [], files: [...paths], dragOperationsMask: 1 } };
  await devtools.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at });
  await devtools.send('Input.dispatchDragEvent', { type: 'dragOver', ...at });
  await devtools.send('Input.dispatchDragEvent', { type: 'drop', ...at });
  await devtools.detach();
}

export async function dropSticks(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'New batch' })).toBeVisible();
  await drop(page, STICKS);
  await expect(page.getByText('30 new devices from 15 files.')).toBeVisible();
}

export async function registerWith(page: Page, profile: string, devices = GOOD_DEVICES): Promise<void> {
  // Not check(): the window shows a profile as picked only when main says so.
  await page.getByRole('radio', { name: profile }).click();
  await expect(page.getByRole('radio', { name: profile })).toBeChecked();
  await page.getByRole('button', { name: `Register ${devices} devices` }).click();
  await expect(page.getByText(`${devices} devices were queued.`)).toBeVisible();
}

export async function openBoard(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Status board' }).click();
  await expect(page.getByRole('heading', { name: 'Status board' })).toBeVisible();
}

export async function expectCount(page: Page, state: string, count: number): Promise<void> {
  await expect(page.getByRole('button', { name: `Show ${state}: ${count}`, exact: true })).toBeVisible();
}
