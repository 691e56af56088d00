// The smallest hardware hash the practice service takes: serial, manufacturer and model, a true checksum,
// and the usual 3000 bytes (4000 characters). All values are invented.
import { createHash } from 'node:crypto';

export type HashParts = { serial?: string; manufacturer?: string; model?: string };

export function minimalHash(parts: HashParts = {}): string {
  return minimalHashBytes(parts).toString('base64');
}

export function minimalHashBytes({
  serial = 'SN-1',
  manufacturer = 'Contoso',
  model = 'Bench 1',
}: HashParts): Buffer {
  const records = Buffer.concat([record(14, serial), record(16, manufacturer), record(17, model)]);
  const head = Buffer.from('OA\0\0', 'latin1');
  head.writeUInt16LE(4 + records.length, 2);
  const covered = Buffer.concat([head, records]);
  const digest = createHash('sha256').update(covered).digest();
  const whole = Buffer.concat([covered, Buffer.from('CS\x24\0', 'latin1'), digest]);
  return Buffer.concat([whole, Buffer.alloc(3000 - whole.length)]);
}

function record(type: number, text: string): Buffer {
  const data = Buffer.from(`${text}\0`, 'utf8');
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(4 + data.length, 2);
  return Buffer.concat([head, data]);
}
