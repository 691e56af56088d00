// `npm run bench -- intake`: measures, and prints ratios of one run. Nothing here passes or fails.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { intake } from './intake.ts';

const benches: Readonly<Record<string, (folder: string, say: (line: string) => void) => Promise<void>>> = {
  intake,
};
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const [name = ''] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
  say(`Which? npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exit(1);
}
// What is measured is what is shipped.
execFileSync(process.execPath, [join(import.meta.dirname, '..', '..', 'build', 'bundle.mjs')], {
  stdio: 'inherit',
});
say(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
const folder = mkdtempSync(join(tmpdir(), 'enrollbench-bench-'));
try {
  await bench(folder, say);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
