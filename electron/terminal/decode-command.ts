// `decode HASH-or-FILE`: what hardware hashes say about their devices, and whether they are whole.
import { readFile } from 'node:fs/promises';
import { problemText } from '../../shared/text/text.ts';
import { type DecodedHash, decodeHardwareHash } from '../core/hardware-hash/decode.ts';
import { readDeviceFiles } from '../core/intake/read-device-files.ts';
import { reasonJson, sayFileProblems } from './file-report.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** A pasted hash is longer than any path that a file system takes; a cut one still begins like a hash. */
const HASH_START = /^\s*"?T0[E-H]/;

/** Of what was asked for, in characters: a whole hash in an error would be a hash in a log. */
const MOST_SHOWN = 80;

export async function decodeCommand(terminal: Terminal, hashOrFile: string): Promise<ExitCode> {
  const { text, say, fail } = terminal;
  const decoded = (await hashesOf(terminal, hashOrFile)).map(decodeHardwareHash);
  if (decoded.every((each) => each.device === null)) {
    for (const reason of decoded.flatMap((each) => each.reasons)) say(problemText(text, reason));
    return fail('notAHardwareHash', text('cli.hashOrFile', { value: hashOrFile.slice(0, MOST_SHOWN) }));
  }
  for (const each of decoded) print(terminal, each);
  terminal.document({
    hashes: decoded.map((each) => ({
      ...each,
      reasons: each.reasons.map((reason) => reasonJson(text, reason)),
    })),
  });
  return decoded.every((each) => each.whole && each.reasons.length === 0) ? 0 : 2;
}

async function hashesOf(terminal: Terminal, hashOrFile: string): Promise<string[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(hashOrFile);
  } catch {
    return HASH_START.test(hashOrFile) ? [hashOrFile] : [];
  }
  const read = [...readDeviceFiles({ path: hashOrFile, bytes })];
  const captures = read.flatMap((file) => file.captures);
  if (captures.length > 0) return captures.map((capture) => capture.hardwareHash);
  // A file that holds nothing but the hash itself.
  const content = new TextDecoder().decode(bytes.subarray(0, 64 * 1024));
  if (HASH_START.test(content)) return [content];
  sayFileProblems(
    terminal,
    read.map((file) => file.report),
  );
  return [];
}

function print({ text, out }: Terminal, { whole, device, reasons }: DecodedHash): void {
  out(`${device?.serial ?? '?'}: ${text(whole ? 'cli.whole' : 'cli.damaged')}`);
  for (const reason of reasons) out(`  ${problemText(text, reason)}`);
  if (device === null) return;
  for (const [name, value] of Object.entries(device)) {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    out(`  ${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
  }
}
