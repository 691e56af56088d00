import { expect, test } from './bench.ts';
import { dropSticks, expectCount, GOOD_DEVICES, openBoard, registerWith } from './journey.ts';

test('the page has nothing of Node or Electron, only the two functions of the bridge', async ({
  program,
}) => {
  const found = await program.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    bridge: Object.keys(window.enrollbench).sort(),
  }));
  expect(found).toEqual({ node: [], bridge: ['call', 'subscribe'] });
});

test('calls outside the contract, and malformed ones, are refused', async ({ program }) => {
  const answers = await program.page.evaluate(async () => {
    const call = (channel: string, input: unknown) =>
      window.enrollbench.call(channel, input).catch((fault: unknown) => String(fault));
    return [
      await call('call:app.quit', undefined),
      await call('call:batches.create', { name: '' }),
      await call('call:batches.open', { batchId: "' OR 1=1 --" }),
      await call('call:batches.register', null),
    ];
  });
  expect(answers[0]).toContain('no such call');
  for (const answer of answers.slice(1)) {
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalidRequest' } });
  }
});

test('the page can go nowhere: no navigation, no window, no network', async ({ program }) => {
  const { page } = program;
  const home = page.url();
  await page.evaluate(() => {
    window.location.href = 'https://example.com/';
  });
  await page.evaluate(() => window.open('https://example.com/'));
  const reached = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'reached',
      () => 'blocked',
    ),
  );
  expect(reached).toBe('blocked');
  await expect(page.getByRole('button', { name: 'New batch' })).toBeVisible();
  expect(page.url()).toBe(home);
});

test('the whole job runs without one violation of the content security policy', async ({ program }) => {
  const { page } = program;
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.reload();
  await dropSticks(page);
  await registerWith(page, 'Sensitive data');
  await openBoard(page);
  await expectCount(page, 'Ready for user', GOOD_DEVICES);
  await page.getByRole('button', { name: /Language/ }).click();
  await page.getByRole('menuitemradio', { name: 'Svenska' }).click();
  await expect(page.getByRole('heading', { name: 'Statustavla' })).toBeVisible();
  expect(complaints).toEqual([]);
});
