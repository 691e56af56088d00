import { expect, test } from './bench.ts';
import { dropSticks, expectCount, GOOD_DEVICES, openBoard, registerWith } from './journey.ts';
import type { Bench } from './bench.ts';

test.describe('killed while sending', () => {
  test.describe('after the service did the work, before the answer came', () => {
    // The service commits at once and takes its time to answer: the kill falls into that time.
    test.use({ scenario: { importSeconds: 0.4, assignSeconds: 0.4, answerDelayMs: 3000 } });

    test('each device arrives once', async ({ bench, program }) => {
      const { page } = program;
      await dropSticks(page);
      await registerWith(page, 'Standard');
      await expect.poll(() => importsReceived(bench).length).toBe(1);
      await program.kill();
      await expectEachOnce(bench);
    });
  });

  test.describe('when the answer is lost on the way', () => {
    test.use({
      scenario: {
        importSeconds: 0.4,
        assignSeconds: 0.4,
        faults: [
          {
            method: 'POST',
            path: '/deviceManagement/importedWindowsAutopilotDeviceIdentities/import',
            nth: 1,
            action: 'drop-after-commit',
          },
        ],
      },
    });

    test('each device arrives once, also without a kill', async ({ bench, program }) => {
      const { page } = program;
      await dropSticks(page);
      await registerWith(page, 'Standard');
      await openBoard(page);
      await expectCount(page, 'Ready for user', GOOD_DEVICES);
      expectSentOnce(bench);
    });
  });
});

async function expectEachOnce(bench: Bench): Promise<void> {
  const { page } = await bench.start();
  await openBoard(page);
  await expectCount(page, 'Ready for user', GOOD_DEVICES);
  expectSentOnce(bench);
}

function expectSentOnce(bench: Bench): void {
  const sent = importsReceived(bench).flatMap((entry) => entry.serials);
  expect(sent).toHaveLength(GOOD_DEVICES);
  expect(new Set(sent).size).toBe(GOOD_DEVICES);
  expect(bench.practice.registrations()).toHaveLength(GOOD_DEVICES);
}

function importsReceived(bench: Bench) {
  return bench.practice.ledger().filter((entry) => entry.method === 'POST');
}
