// `npm run package`: builds out/ and packages it; `-- --dir` stops at the unpacked form, as a check of its contents.
import { join } from 'node:path';
import { ROOT, runPinned, setUp } from './setup.mjs';

setUp();
if (runPinned([join(ROOT, 'build', 'bundle.mjs')]) !== 0) process.exit(1);
const cli = join(ROOT, 'node_modules', 'electron-builder', 'cli.js');
process.exit(runPinned([cli, '--publish', 'never', ...process.argv.slice(2)]));
