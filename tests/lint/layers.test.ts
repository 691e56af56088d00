// The import rules of docs/architecture.md, section 2: an import that a layer may not have is a lint error.
import { ESLint } from 'eslint';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const rules = new Set(['boundaries/dependencies', 'no-restricted-imports']);

const eslint = new ESLint({
  cwd: root,
  // Types play no part here, and reading them takes long.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => rules.has(ruleId),
});

/** The rules that these lines break when they stand in this file. */
async function brokenBy(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const forbidden: readonly (readonly [string, string, string])[] = [
  ['core → Electron', 'electron/core/outbox/runner.ts', 'electron'],
  ['handlers → Electron', 'electron/handlers/dispatch.ts', 'electron'],
  ['composition → Electron', 'electron/compose.ts', 'electron'],
  ['practice → Electron', 'electron/practice/routes.ts', 'electron'],
  ['renderer → Electron', 'renderer/app/api.ts', 'electron'],
  ['shared → Electron', 'shared/errors.ts', 'electron'],
  ['core → shell', 'electron/core/outbox/runner.ts', '../../shell/origin.ts'],
  ['core → handlers', 'electron/core/outbox/runner.ts', '../../handlers/dispatch.ts'],
  ['core → composition', 'electron/core/outbox/runner.ts', '../../compose.ts'],
  ['core → practice', 'electron/core/outbox/runner.ts', '../../practice/routes.ts'],
  ['core → renderer', 'electron/core/outbox/runner.ts', '../../../renderer/app/api.ts'],
  ['topic → another topic’s repository', 'electron/core/outbox/runner.ts', '../batches/batch-repo.ts'],
  [
    'topic → another topic’s private file',
    'electron/core/board/board-service.ts',
    '../outbox/outbox-steps.ts',
  ],
  [
    'topic → a private file deeper down',
    'electron/core/outbox/runner.ts',
    '../registration/graph/graph-request.ts',
  ],
  ['practice → core', 'electron/practice/routes.ts', '../core/hardware-hash/decode.ts'],
  ['shell → repository', 'electron/shell/window.ts', '../core/batches/batch-repo.ts'],
  ['shell → service', 'electron/shell/window.ts', '../core/batches/batch-service.ts'],
  ['shell → composition', 'electron/shell/window.ts', '../compose.ts'],
  ['handlers → shell', 'electron/handlers/dispatch.ts', '../shell/origin.ts'],
  ['shared → core', 'shared/errors.ts', '../electron/core/ports/log.ts'],
  ['shared → renderer', 'shared/errors.ts', '../renderer/app/api.ts'],
  ['renderer → core', 'renderer/app/api.ts', '../../electron/core/ports/log.ts'],
  ['renderer → handlers', 'renderer/main.tsx', '../electron/handlers/dispatch.ts'],
  ['feature → another feature', 'renderer/features/board/probe.tsx', '../batches/batches-page.tsx'],
  ['ui → feature', 'renderer/ui/age.ts', '../features/batches/batches-page.tsx'],
  ['app → ui', 'renderer/app/api.ts', '../ui/age.ts'],
];

test.each(forbidden)('%s: an import in %s of %s is an error', async (_what, file, target) => {
  const code = `import { a } from '${target}';\nexport const b = a;`;
  expect(await brokenBy(file, code)).toHaveLength(1);
});

const ways: readonly (readonly [string, (target: string) => string])[] = [
  ['a type import', (target) => `import type { A } from '${target}';\nexport type B = A;`],
  ['an import for its effects', (target) => `import '${target}';`],
  ['an export from it', (target) => `export { a } from '${target}';`],
  ['an export of all of it', (target) => `export * from '${target}';`],
];

test.each(ways)('%s counts too', async (_what, write) => {
  expect(await brokenBy('electron/core/outbox/runner.ts', write('../batches/batch-repo.ts'))).toHaveLength(1);
  expect(await brokenBy('electron/handlers/dispatch.ts', write('electron'))).toHaveLength(1);
});

const allowed: readonly (readonly [string, string, string])[] = [
  ['core → shared', 'electron/core/outbox/runner.ts', '../../../shared/errors.ts'],
  ['core → port', 'electron/core/outbox/runner.ts', '../ports/clock.ts'],
  ['core → Node', 'electron/core/outbox/runner.ts', 'node:fs'],
  ['core → package', 'electron/core/outbox/runner.ts', 'zod'],
  ['topic → itself', 'electron/core/outbox/runner.ts', './outbox-steps.ts'],
  ['topic → its own subfolder', 'electron/core/registration/failure-kind.ts', './graph/wire.ts'],
  ['topic → another topic’s service', 'electron/core/outbox/runner.ts', '../board/board-service.ts'],
  ['shell → Electron', 'electron/shell/window.ts', 'electron'],
  ['shell → handlers', 'electron/shell/window.ts', '../handlers/dispatch.ts'],
  ['main → Electron', 'electron/main.ts', 'electron'],
  ['composition → core', 'electron/compose.ts', './core/outbox/runner.ts'],
  ['feature → app', 'renderer/features/board/probe.tsx', '../../app/api.ts'],
  ['feature → shared', 'renderer/features/board/probe.tsx', '../../../shared/errors.ts'],
];

test.each(allowed)('%s: an import in %s of %s is fine', async (_what, file, target) => {
  const code = `import { a } from '${target}';\nexport const b = a;`;
  expect(await brokenBy(file, code)).toEqual([]);
});
