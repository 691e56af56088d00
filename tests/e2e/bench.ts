// What every end-to-end test has: a folder of its own, a practice service of its own, and the running program.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type PracticeService, startPracticeService } from '../../electron/practice/practice-service.ts';
import { scenarioSchema, type ScenarioInput } from '../../electron/practice/scenario.ts';
import { launch, type Program } from './launch.ts';

// For `window.enrollbench` in what tests run inside the page.
import type {} from '../../renderer/app/api.ts';

export { expect } from '@playwright/test';

export type Bench = {
  readonly dataFolder: string;
  readonly practice: PracticeService;
  /** Starts the program on the bench's folder; again after a kill or a close. */
  start(language?: string): Promise<Program>;
};

type Options = { readonly scenario: ScenarioInput };

export const test = base.extend<Options & { bench: Bench; program: Program }>({
  scenario: [{ importSeconds: 0.4, assignSeconds: 0.4 }, { option: true }],
  bench: async ({ scenario }, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'enrollbench-e2e-'));
    const practice = await startPracticeService({ scenario: scenarioSchema.parse(scenario) });
    const running = new Set<Program>();
    await use({
      dataFolder,
      practice,
      start: async (language = 'en') => {
        const program = await launch({ dataFolder, practiceUrl: practice.url, language });
        running.add(program);
        return program;
      },
    });
    for (const program of running) await program.close();
    await practice.close();
    // Chromium may still write its last files.
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
  program: async ({ bench }, use) => {
    await use(await bench.start());
  },
});
