import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/fixed-seed.ts'],
    passWithNoTests: false,
    pool: 'forks',
  },
});
