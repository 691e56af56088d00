// `npm run cli`: the terminal program from its sources, on the pinned Node.
import { join } from 'node:path';
import { NODE, ROOT, setUp } from './setup.mjs';
import { spawnSync } from 'node:child_process';

setUp();
const { INIT_CWD = process.cwd() } = process.env;
const result = spawnSync(NODE, [join(ROOT, 'electron', 'cli.ts'), ...process.argv.slice(2)], {
  // Paths on the command line are relative to where the person is, not to the project.
  cwd: INIT_CWD,
  stdio: 'inherit',
});
process.exit(result.status ?? 1);
