#!/usr/bin/env -S node --max-semi-space-size=8
// Terminal entry. The flag above keeps what lives shortly in few megabytes: a list of 100,000 devices is merged in two
// thirds of the memory. Looks at Node's version before the program is loaded: the database's native code ends an older Node
// without a word.
import { enableCompileCache } from 'node:module';
import { bestLanguage } from '../shared/text/languages.ts';
import { textIn } from '../shared/text/text.ts';

const OLDEST_NODE = 22;

// A reader that has seen enough, such as `head`, is no failure of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit();
});

if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) {
  // Half of a short command's time is compiling the program; Node keeps what it compiled in its own temporary folder.
  enableCompileCache();
  await import('./terminal/program.ts');
} else {
  const text = textIn(bestLanguage([process.env['LANG'] ?? '']));
  process.stderr.write(`${text('cli.nodeTooOld', { oldest: OLDEST_NODE, found: process.versions.node })}\n`);
  process.exitCode = 1;
}
