// Builds out/: the renderer for the window, main and the terminal for Node, preload as the one CommonJS file
// that a sandboxed preload must be. Skips the work when nothing changed since the last time.
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { ROOT } from './setup.mjs';

const OUT = join(ROOT, 'out');
const BUILT = join(OUT, '.built');
const SOURCES = ['electron', 'renderer', 'shared', 'build', 'package-lock.json', 'package.json'];

const common = { configFile: false, logLevel: 'warn', root: ROOT };

const renderer = {
  ...common,
  root: join(ROOT, 'renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: join(OUT, 'renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: false,
    chunkSizeWarningLimit: 1000,
  },
};

const node = {
  ...common,
  // Native code cannot be bundled; electron is the host itself.
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: true,
    outDir: OUT,
    emptyOutDir: false,
    target: 'node22',
    minify: false,
    rollupOptions: {
      input: { 'main/main': join(ROOT, 'electron/main.ts'), 'cli/cli': join(ROOT, 'electron/cli.ts') },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'core/core-[hash].js' },
    },
  },
};

const preload = {
  ...common,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: join(OUT, 'preload'),
    emptyOutDir: true,
    target: 'chrome140',
    minify: false,
    rollupOptions: {
      input: join(ROOT, 'electron/preload.ts'),
      output: { format: 'cjs', entryFileNames: 'preload.cjs' },
    },
  },
};

if (newest(SOURCES) > (existsSync(BUILT) ? statSync(BUILT).mtimeMs : 0)) {
  // Chunks of the last build have other names and would be packaged along.
  rmSync(OUT, { recursive: true, force: true });
  for (const config of [renderer, node, preload]) await build(config);
  writeFileSync(BUILT, '');
}

function newest(names, folder = ROOT) {
  return Math.max(
    ...names.map((name) => {
      const path = join(folder, name);
      const stat = statSync(path);
      return stat.isDirectory() ? newest(readdirSync(path), path) : stat.mtimeMs;
    }),
    0,
  );
}
