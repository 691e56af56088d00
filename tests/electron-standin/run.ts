// Runs the built, unmodified main process under Node, with `electron` replaced by the stand-in over a real
// Chromium. Usage: node tests/electron-standin/run.ts, with ENROLLBENCH_CHROMIUM naming the browser and
// ENROLLBENCH_STANDIN=headless for no window. Prints {"devtools": "ws://…"} when the window can be driven.
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const standin = pathToFileURL(join(here, 'electron.ts')).href;

registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier === 'electron' ? { url: standin, shortCircuit: true } : nextResolve(specifier, context),
});

await import(pathToFileURL(join(here, '..', '..', 'out', 'main', 'main.js')).href);
