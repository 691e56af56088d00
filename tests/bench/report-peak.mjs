// Loaded into a program under measurement: leaves the most memory that it held, in bytes.
import { writeFileSync } from 'node:fs';

const { BENCH_PEAK_FILE } = process.env;
process.on('exit', () => {
  if (BENCH_PEAK_FILE !== undefined)
    writeFileSync(BENCH_PEAK_FILE, String(process.resourceUsage().maxRSS * 1024));
});
