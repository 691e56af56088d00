import type { Page } from '@playwright/test';
import { serials, soundHash } from '../fakes/device-files.ts';
import { expect, test } from './bench.ts';
import { drop, dropSticks, holdReading, makeStick, registerWith } from './journey.ts';

const row = (page: Page, serial: string) => page.getByRole('row', { name: new RegExp(serial) });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const details = (page: Page, serial: string) => page.getByRole('region', { name: `Details of ${serial}` });
const dialog = (page: Page) => page.getByRole('dialog');

async function dropStick(page: Page, folder: string): Promise<void> {
  await expect(button(page, 'New batch')).toBeVisible();
  await drop(page, [folder]);
  await expect(page.getByRole('grid', { name: 'Devices' })).toBeVisible();
}

test('several devices are edited at once, and one undo takes that back', async ({ bench, program }) => {
  const { page } = program;
  await dropSticks(page);
  await row(page, 'CTS-4F2A7Q01').click();
  await row(page, 'CTS-4F2A7Q03').click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('F2');

  await expect(dialog(page)).toContainText('Edit 3 devices');
  await expect(dialog(page).getByRole('textbox', { name: 'Group tag' })).toBeFocused();
  await expect(button(page, 'Save')).toBeDisabled();
  // Almost the tag of a profile: that is said, and put right with one press.
  await page.keyboard.type('microsoft365managed_kiosk');
  await expect(dialog(page)).toContainText('Almost Microsoft365Managed_Kiosk');
  await button(page, 'Use Microsoft365Managed_Kiosk').click();
  await dialog(page).getByRole('textbox', { name: 'Assigned user' }).fill('anna');
  await expect(dialog(page)).toContainText('Write it like anna@contoso.com');
  await expect(button(page, 'Save')).toBeDisabled();
  await dialog(page).getByRole('textbox', { name: 'Assigned user' }).fill('anna@contoso.com');
  await page.keyboard.press('Enter');

  // The keyboard goes on in the table.
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('grid', { name: 'Devices' })).toBeFocused();
  await expect(row(page, 'CTS-4F2A7Q02')).toContainText('Microsoft365Managed_Kiosk');
  await expect(row(page, 'CTS-4F2A7Q02').getByRole('img', { name: 'Set here' })).toBeVisible();
  await expect(details(page, 'CTS-4F2A7Q03')).toContainText('anna@contoso.com');
  await expect(button(page, 'Undo: values of 3 devices')).toBeEnabled();

  await page.keyboard.press('Control+z');
  await expect(row(page, 'CTS-4F2A7Q02')).not.toContainText('Microsoft365Managed_Kiosk');
  await page.keyboard.press('Control+y');
  await expect(row(page, 'CTS-4F2A7Q02')).toContainText('Microsoft365Managed_Kiosk');

  // Those three get their own tag, the others that of the profile.
  await page.getByRole('radio', { name: 'Standard' }).click();
  await expect(page.getByText('3 devices have a tag set here; they get that one.')).toBeVisible();
  await registerWith(page, 'Standard');
  await expect
    .poll(
      () =>
        bench.practice.registrations().filter(({ groupTag }) => groupTag === 'Microsoft365Managed_Kiosk')
          .length,
    )
    .toBe(3);
});

test('a value goes back to what the file says', async ({ program }) => {
  const { page } = program;
  await dropSticks(page);
  await row(page, 'NWT-88C101').click();
  await button(page, 'Edit…').click();
  const tag = dialog(page).getByRole('textbox', { name: 'Group tag' });
  const fromFile = await tag.inputValue();
  expect(fromFile).not.toBe('');
  await button(page, 'Choose a tag').click();
  await page.getByRole('menuitem', { name: 'Microsoft365Managed_PowerUser' }).click();
  await button(page, 'Save').click();
  await expect(row(page, 'NWT-88C101')).toContainText('Microsoft365Managed_PowerUser');
  await expect(page.getByRole('grid', { name: 'Devices' })).toBeFocused();
  await page.keyboard.press('Enter');
  await button(page, 'As in the file').click();
  await button(page, 'Save').click();
  await expect(row(page, 'NWT-88C101')).toContainText(fromFile);
});

test('what is left out stays in sight, is not registered, and comes back', async ({ bench, program }) => {
  const { page } = program;
  await dropSticks(page);
  await row(page, 'CTS-4F2A7Q01').click();
  await row(page, 'CTS-4F2A7Q04').click({ modifiers: ['ControlOrMeta'] });
  await page.keyboard.press('Delete');
  await expect(row(page, 'CTS-4F2A7Q01')).toContainText('Left out');
  await expect(page.getByText('28 devices · 2 left out')).toBeVisible();

  await page.getByRole('tab', { name: 'Left out 2' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  await row(page, 'CTS-4F2A7Q04').click();
  await details(page, 'CTS-4F2A7Q04').getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByRole('tab', { name: 'Left out 1' })).toBeVisible();
  // The button is gone; the keyboard goes on in the table.
  await expect(page.getByRole('grid', { name: 'Devices' })).toBeFocused();
  await page.getByRole('tab', { name: 'All 30' }).click();
  await expect(row(page, 'CTS-4F2A7Q04')).toContainText('Ready');

  await registerWith(page, 'Standard', 28);
  await expect.poll(() => bench.practice.registrations().length).toBe(28);
  expect(bench.practice.registrations().map(({ serialNumber }) => serialNumber)).not.toContain(
    'CTS-4F2A7Q01',
  );
});

test('the capture that counts can be chosen by hand, and automatically again', async ({ program }) => {
  const { page } = program;
  await dropSticks(page);
  await row(page, 'CTS-4F2A7Q02').click();
  const captures = page.getByRole('region', { name: 'Captured 2 times' });
  await expect(captures.getByRole('listitem').nth(0)).toContainText('Used');
  await captures.getByRole('button', { name: /Use this one/ }).click();
  await expect(captures.getByRole('listitem').nth(1)).toContainText('Used');
  await captures.getByRole('button', { name: 'Choose automatically again' }).click();
  await expect(captures.getByRole('listitem').nth(0)).toContainText('Used');
  await expect(captures.getByRole('button', { name: 'Choose automatically again' })).toBeHidden();
});

test('the choice survives a restart', async ({ bench, program }) => {
  await dropSticks(program.page);
  await row(program.page, 'CTS-4F2A7Q02').click();
  await program.page.getByRole('button', { name: /Use this one/ }).click();
  await expect(program.page.getByRole('button', { name: 'Choose automatically again' })).toBeVisible();
  await program.close();

  const { page } = await bench.start();
  await row(page, 'CTS-4F2A7Q02').click();
  await expect(page.getByRole('button', { name: 'Choose automatically again' })).toBeVisible();
  await expect(button(page, 'Undo: choice of the capture of 1 device')).toBeEnabled();
});

test('a hash that can be put right is, and a conflict is decided with one press', async ({
  bench,
  program,
}) => {
  const { page } = program;
  const hash = soundHash('SN-WRAPPED');
  const folder = await makeStick(bench.dataFolder, [
    ['SN-FINE', { serial: 'SN-WRAPPED', hash: `${hash.slice(0, 76)} ${hash.slice(76)}` }],
    [{ serial: 'SN-TWO-TAGS', groupTag: 'KIOSK' }],
    [{ serial: 'SN-TWO-TAGS', groupTag: 'SALES' }],
  ]);
  await dropStick(page, folder);
  await expect(row(page, 'SN-WRAPPED')).toContainText('Check');
  await button(page, 'Repair 1').click();
  await expect(row(page, 'SN-WRAPPED')).toContainText('Ready');
  await expect(button(page, 'Undo: repair of 1 device')).toBeEnabled();

  await row(page, 'SN-TWO-TAGS').click();
  await details(page, 'SN-TWO-TAGS').getByRole('button', { name: 'Use SALES' }).click();
  await expect(row(page, 'SN-TWO-TAGS')).toContainText('Ready');
  await expect(row(page, 'SN-TWO-TAGS')).toContainText('SALES');
});

test('what is with the service already stays as it is, and that is said', async ({ program }) => {
  const { page } = program;
  await dropSticks(page);
  await registerWith(page, 'Standard');
  await row(page, 'CTS-4F2A7Q01').click();
  await row(page, 'CTS-4F2A7Q07').click({ modifiers: ['ControlOrMeta'] });
  await button(page, 'Leave out').first().click();
  await expect(page.getByText('1 device is with the service already and stays as it is.')).toBeVisible();
  await row(page, 'CTS-4F2A7Q01').click();
  await page.keyboard.press('F2');
  await expect(dialog(page).getByRole('textbox', { name: 'Group tag' })).toBeDisabled();
  await expect(dialog(page).getByRole('textbox', { name: 'Order ID' })).toBeEnabled();
});

test('the whole list is selected and narrowed by keys', async ({ program }) => {
  const { page } = program;
  await dropSticks(page);
  await page.getByRole('grid', { name: 'Devices' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Space');
  await expect(page.getByText('4 selected')).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('30 selected')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 selected')).toBeVisible();
  // Nothing is done to what is not in sight.
  await page.keyboard.press('Control+a');
  await page.getByRole('tab', { name: /^Blocked/ }).click();
  await expect(page.getByText('1 selected')).toBeVisible();
});

test('a merge shows how far it is, and cancelling leaves nothing', async ({ bench, program }) => {
  const { page } = program;
  await dropSticks(page);
  const folder = await makeStick(
    bench.dataFolder,
    serials(60).map((serial) => [serial]),
  );
  const release = await holdReading(page, 55);
  await drop(page, [folder]);
  await expect(page.getByText(/^50 of 60 files, /)).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await button(page, 'Cancel').click();
  await release();
  await expect(page.getByText('Cancelled. Nothing was merged, and the batch is as it was.')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Devices (30)' })).toBeVisible();

  // And the next merge goes through.
  await drop(page, [folder]);
  await expect(page.getByText('60 new devices from 60 files.')).toBeVisible();
});
