// `decode HASH-or-FILE`: what hardware hashes say about their devices, and whether they are whole.
import { readFile } from 'node:fs/promises';
import type { HardwareInventory } from '../../shared/model/hardware-inventory.ts';
import { expandHash } from '../core/hardware-hash/compact.ts';
import { type DecodedHash, decodeHardwareHash } from '../core/hardware-hash/decode.ts';
import { readInventory } from '../core/hardware-hash/inventory.ts';
import { captureReasons, requirementReasons } from '../core/hardware-hash/requirements.ts';
import { readDeviceFiles } from '../core/intake/read-device-files.ts';
import { verdictOf } from '../core/intake/verdict.ts';
import { factLines } from './fact-lines.ts';
import { reasonJson, sayFileProblems } from './file-report.ts';
import { reasonText } from './reason-text.ts';
import type { ExitCode, Terminal } from './terminal.ts';

type JudgedHash = DecodedHash & { readonly inventory: HardwareInventory | null };

/** A pasted hash is longer than any path that a file system takes; a cut one still begins like a hash. */
const HASH_START = /^\s*"?T0[E-H]/;

/** Of what was asked for, in characters: a whole hash in an error would be a hash in a log. */
const MOST_SHOWN = 80;

export async function decodeCommand(terminal: Terminal, hashOrFile: string): Promise<ExitCode> {
  const { text, say, fail } = terminal;
  const now = Date.now();
  const decoded = (await hashesOf(terminal, hashOrFile)).map((hash) => judge(hash, now));
  if (decoded.every((each) => each.device === null)) {
    for (const reason of decoded.flatMap((each) => each.reasons)) say(reasonText(text, reason));
    return fail('notAHardwareHash', text('cli.hashOrFile', { value: hashOrFile.slice(0, MOST_SHOWN) }));
  }
  for (const each of decoded) print(terminal, each);
  terminal.document({
    hashes: decoded.map((each) => ({
      ...each,
      reasons: each.reasons.map((reason) => reasonJson(text, reason)),
    })),
  });
  return decoded.every((each) => each.whole && verdictOf(each.reasons) === 'ready') ? 0 : 2;
}

function judge(hash: string, now: number): JudgedHash {
  const decoded = decodeHardwareHash(hash);
  const { whole, repairable, device } = decoded;
  // What a damaged hash says of its device, or leaves out, proves nothing.
  const proven = (whole || repairable) && device !== null;
  const reasons = proven ? [...requirementReasons(device), ...captureReasons(device, now)] : [];
  return { ...decoded, reasons: [...decoded.reasons, ...reasons], inventory: readInventory(hash) };
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
  if (captures.length > 0) return captures.map((capture) => expandHash(capture.hash));
  // A file that holds nothing but the hash itself.
  const content = new TextDecoder().decode(bytes.subarray(0, 64 * 1024));
  if (HASH_START.test(content)) return [content];
  sayFileProblems(
    terminal,
    read.map((file) => file.report),
  );
  return [];
}

/** What the inventory says more fully. */
const saidTwice: ReadonlySet<string> = new Set([
  ...['biosVendor', 'sku', 'cpu', 'cores', 'threads', 'memoryGiB', 'disks', 'networkCards'],
  ...['productKeyId', 'licensePart'],
]);

function print({ text, out }: Terminal, { whole, repairable, device, inventory, reasons }: JudgedHash): void {
  out(`${device?.serial ?? '?'}: ${text(whole ? 'cli.whole' : 'cli.damaged')}`);
  for (const reason of reasons) out(`  ${reasonText(text, reason)}`);
  if (repairable) out(`  ${text('cli.mendable')}`);
  const facts = Object.entries(device ?? {}).filter(([name]) => !saidTwice.has(name));
  for (const line of factLines({ ...Object.fromEntries(facts), ...inventory })) out(`  ${line}`);
}
