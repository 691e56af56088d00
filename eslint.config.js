// Lint: TypeScript's strict rules with types, React's hooks, and the layers of docs/architecture.md as import
// rules. The layers are the table below; tests/lint/layers.test.ts shows that a forbidden import fails.
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What a topic of the core shows to the other topics; everything else in its folder is its own business. */
const FACES = [
  'electron/core/*/*-service.ts',
  'electron/core/*/*-port.ts',
  'electron/core/db/*.ts',
  'electron/core/ports/*.ts',
  'electron/core/intake/{capture,formula-guard,read-device-file,read-device-files,read-paths,turns,verdict,zip}.ts',
  'electron/core/identity/{boards,decisions,draft-device,judge-devices,merged-device}.ts',
  'electron/core/hardware-hash/{compact,decode,against-row,hash-text,repair,requirements}.ts',
  'electron/core/registration/failure-kind.ts',
  // The board is a query over the outbox's table; see its first lines.
  'electron/core/outbox/{submission-repo,submission-state,runner}.ts',
  'electron/core/batches/importable-devices.ts',
];

/** The layers, by the files they are made of. A file belongs to the first that names it. */
const LAYERS = {
  shared: 'shared/**',
  core: 'electron/core/**',
  practice: 'electron/practice/**',
  composition: 'electron/{compose,practice-tenant,environment,system-ports}.ts',
  handlers: 'electron/handlers/**',
  shell: 'electron/shell/**',
  terminal: 'electron/terminal/**',
  entry: 'electron/{main,preload,cli}.ts',
  app: 'renderer/app/**',
  ui: 'renderer/ui/**',
  feature: 'renderer/features/**',
  page: 'renderer/*.tsx',
};

/** Which layers each layer may import; `core` and `feature` have further rules below. */
const MAY_IMPORT = {
  shared: ['shared'],
  practice: ['shared', 'practice', 'port'],
  composition: ['shared', 'core', 'practice', 'composition'],
  handlers: ['shared', 'core', 'composition', 'handlers'],
  shell: ['shared', 'shell', 'port', 'handlers'],
  terminal: ['shared', 'core', 'practice', 'composition', 'terminal'],
  entry: ['shared', 'core', 'practice', 'composition', 'handlers', 'shell', 'terminal'],
  core: ['shared', 'port', 'face'],
  app: ['shared', 'app'],
  ui: ['shared', 'app', 'ui'],
  feature: ['shared', 'app', 'ui'],
  page: ['shared', 'app', 'ui', 'feature', 'page'],
};

const allow = (from, to) => ({ from: { file: { categories: from } }, allow: { to } });

const policies = [
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
  ...Object.entries(MAY_IMPORT).map(([from, layers]) =>
    allow(from, { file: { categories: { anyOf: layers } } }),
  ),
  allow('core', { element: { type: 'topic', captured: { topic: '{{from.element.captured.topic}}' } } }),
  allow('feature', {
    element: { type: 'feature', captured: { feature: '{{from.element.captured.feature}}' } },
  }),
];

export default defineConfig(
  globalIgnores(['out/', 'dist/', '.types/', 'samples/', 'test-results/', 'playwright-report/']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // A missing value fails the test, which is what it is for; `expect.any` is typed as any.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['electron/**/*.ts', 'shared/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
      'boundaries/elements': [
        { type: 'topic', pattern: 'electron/core/*', capture: ['topic'] },
        { type: 'feature', pattern: 'renderer/features/*', capture: ['feature'] },
      ],
      'boundaries/files': [
        ...Object.entries(LAYERS).map(([category, pattern]) => ({ category, pattern })),
        { category: 'port', pattern: 'electron/core/ports/*.ts' },
        { category: 'face', pattern: FACES },
      ],
    },
    rules: { 'boundaries/dependencies': ['error', { default: 'disallow', policies }] },
  },
  {
    files: ['electron/**/*.ts', 'shared/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    ignores: ['electron/shell/**', 'electron/main.ts', 'electron/preload.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'electron', message: 'Only the shell, main and preload know Electron.' }] },
      ],
    },
  },
);
