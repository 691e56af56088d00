// Timing whole processes against each other: in turns, so that a busy machine is busy for both, and as ratios, because
// seconds say more of the machine than of the program.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Contestant = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
};

export type Timing = {
  readonly name: string;
  /** Of each run, in milliseconds. */
  readonly ms: readonly number[];
  /** The most memory that a run held, in bytes; null where that cannot be asked. */
  readonly peak: number | null;
};

/** Every contestant once per round. The first round only warms the caches. */
export function inTurns(contestants: readonly Contestant[], rounds: number): Timing[] {
  const times = contestants.map((): number[] => []);
  const peaks = contestants.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    contestants.forEach((contestant, index) => {
      const { ms, peak } = runOnce(contestant);
      if (round === 0) return;
      times[index]?.push(ms);
      if (peak !== null) peaks[index]?.push(peak);
    });
  }
  return contestants.map(({ name }, index) => {
    const found = peaks[index] ?? [];
    return { name, ms: times[index] ?? [], peak: found.length === 0 ? null : Math.max(...found) };
  });
}

function runOnce({ name, command, args, cwd }: Contestant): { ms: number; peak: number | null } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const peakFile = join(folder, 'peak');
  const start = performance.now();
  const run = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, BENCH_PEAK_FILE: peakFile },
    maxBuffer: 1024 * 1024 * 1024,
  });
  const ms = performance.now() - start;
  // 2: done, with something to look at.
  if (run.error || (run.status !== 0 && run.status !== 2)) {
    throw new Error(`${name} failed: ${run.error?.message ?? run.stderr.toString().slice(-2000)}`);
  }
  let peak: number | null = null;
  try {
    peak = Number(readFileSync(peakFile, 'utf8'));
  } catch {
    // Not a program of Node's.
  }
  rmSync(folder, { recursive: true, force: true });
  return { ms, peak };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? NaN) + high) / 2;
}

/** Of the runs of one round each: what happened to both at the same time. */
export function ratio(
  of: Timing,
  to: Timing,
): { readonly median: number; readonly low: number; readonly high: number } {
  const ratios = of.ms.map((ms, round) => ms / (to.ms[round] ?? NaN));
  return { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) };
}
