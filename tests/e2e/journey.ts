// The steps of the main job, each as one act of the technician.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { deviceFile } from '../fakes/device-files.ts';
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

/**
 * Lets the page read so many dropped files, and the next one only when the returned function is called: what is shown
 * in the middle of a merge would otherwise be gone before it can be looked at.
 */
export async function holdReading(page: Page, after: number): Promise<() => Promise<void>> {
  await page.evaluate((most) => {
    const read: (this: Blob) => Promise<ArrayBuffer> = Reflect.get(Blob.prototype, 'arrayBuffer');
    let reads = 0;
    const released = new Promise<void>((resolve) => {
      window.addEventListener('test:release', () => resolve(), { once: true });
    });
    Blob.prototype.arrayBuffer = async function (this: Blob) {
      reads += 1;
      if (reads > most) await released;
      return read.call(this);
    };
  }, after);
  return () => page.evaluate(() => void window.dispatchEvent(new Event('test:release')));
}

/** A stick of its own in `folder`; each list of rows is one file. */
export async function makeStick(
  folder: string,
  files: readonly Parameters<typeof deviceFile>[1][],
): Promise<string> {
  const stick = join(folder, 'stick');
  await mkdir(stick, { recursive: true });
  for (const [index, rows] of files.entries()) {
    await writeFile(join(stick, `${String(index).padStart(3, '0')}.csv`), deviceFile('', rows).bytes);
  }
  return stick;
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
