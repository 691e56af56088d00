import { expect, test } from './bench.ts';
import { dropSticks, expectCount, GOOD_DEVICES, openBoard, registerWith } from './journey.ts';

const OTHER_TAG = 'Somebody_Elses';

test.use({
  scenario: {
    importSeconds: 0.3,
    assignSeconds: 0.3,
    devices: {
      'CTS-4F2A7Q01': 'notFound',
      'CTS-4F2A7Q02': 'invalidHash',
      'CTS-4F2A7Q03': 'otherTenant',
      'CTS-4F2A7Q04': 'storageError',
    },
    existing: [
      { serialNumber: 'CTS-4F2A7Q05', groupTag: OTHER_TAG },
      { serialNumber: 'CTS-4F2A7Q06', groupTag: 'Microsoft365Managed_Standard' },
    ],
  },
});

const cards = [
  { serial: 'CTS-4F2A7Q01', title: 'Device not found', step: 'Compare the three values with the label' },
  { serial: 'CTS-4F2A7Q02', title: 'Hardware hash not valid', step: 'Capture the hash again on the device' },
  { serial: 'CTS-4F2A7Q03', title: 'Device claimed by another organization', step: 'Ask your supplier' },
  { serial: 'CTS-4F2A7Q04', title: 'Unexpected error', step: 'give them the request ID' },
  { serial: 'CTS-4F2A7Q05', title: 'Device already registered', step: OTHER_TAG },
] as const;

test('each of the five errors is said in plain words, with what to do', async ({ program }) => {
  const { page } = program;
  await dropSticks(page);
  await registerWith(page, 'Standard');
  await openBoard(page);
  await expectCount(page, 'Registration failed', cards.length);
  await expectCount(page, 'Ready for user', GOOD_DEVICES - cards.length);

  await page.getByRole('button', { name: 'Show Registration failed: 5' }).click();
  for (const { serial, title, step } of cards) {
    await page.getByRole('row', { name: new RegExp(serial) }).click();
    const card = page.getByRole('alert', { name: title });
    await expect(card).toContainText(step);
    await expect(card.getByRole('button', { name: 'Register again' })).toBeVisible();
  }
  // The unexpected one has what support asks for, ready to copy.
  await page.getByRole('row', { name: /CTS-4F2A7Q04/ }).click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
});

test('already registered with the right tag is no failure', async ({ program }) => {
  const { page } = program;
  await dropSticks(page);
  await registerWith(page, 'Standard');
  await openBoard(page);
  await expectCount(page, 'Ready for user', GOOD_DEVICES - cards.length);
  await page.getByRole('row', { name: /CTS-4F2A7Q06/ }).click();
  await expect(page.getByText('Nothing to do: its serial number and group tag were verified.')).toBeVisible();
});

test('registering again sends only that device', async ({ bench, program }) => {
  const { page } = program;
  await dropSticks(page);
  await registerWith(page, 'Standard');
  await openBoard(page);
  await expectCount(page, 'Registration failed', cards.length);
  await page.getByRole('row', { name: /CTS-4F2A7Q03/ }).click();
  await page.getByRole('button', { name: 'Register again' }).click();
  await expect
    .poll(
      () =>
        bench.practice
          .ledger()
          .filter((entry) => entry.method === 'POST')
          .at(-1)?.serials,
    )
    .toEqual(['CTS-4F2A7Q03']);
  await expectCount(page, 'Registration failed', cards.length);
});
