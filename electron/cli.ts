#!/usr/bin/env node
// Terminal entry. Looks at Node's version before the program is loaded: the database's native code ends an older Node
// without a word.
import { bestLanguage } from '../shared/text/languages.ts';
import { textIn } from '../shared/text/text.ts';

const OLDEST_NODE = 22;

// A reader that has seen enough, such as `head`, is no failure of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit();
});

if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) {
  await import('./terminal/program.ts');
} else {
  const text = textIn(bestLanguage([process.env['LANG'] ?? '']));
  process.stderr.write(`${text('cli.nodeTooOld', { oldest: OLDEST_NODE, found: process.versions.node })}\n`);
  process.exitCode = 1;
}
