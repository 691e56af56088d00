// A large file read in blocks is what the same file read whole is.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeviceFile } from '../../../electron/core/intake/read-device-file.ts';
import { readLargeFile } from '../../../electron/core/intake/read-large-file.ts';
import { type Delimiter, type Encoding, encodings } from '../../../shared/model/intake.ts';
import { csvText, encode, headerA, headerC } from '../../fixtures/device-csv.ts';
import { hashOf } from './reading.ts';

const path = 'large.csv';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

function readInBlocks(bytes: Uint8Array, blockBytes: number, chunk = 999) {
  return readLargeFile({ path }, inChunks(bytes, chunk), { blockBytes });
}

function readWhole(bytes: Uint8Array) {
  return { ...readDeviceFile({ path, bytes }), sha256: createHash('sha256').update(bytes).digest('hex') };
}

const hashes = ['A', 'B', 'C'].map((serial) => hashOf(serial));

/** Rows with what makes reading in blocks hard: quotes over lines, letters of several bytes, headers in between. */
function fileOf(encoding: Encoding, delimiter: Delimiter, quoted: boolean): Uint8Array {
  const accented = encoding === 'windows-1252' ? 'Größe 5 €' : 'Größe 東京 🖥';
  const rows = Array.from({ length: 12 }, (_, index) => [
    `00${index}`,
    '',
    hashes[index % 3] ?? '',
    quoted && index % 4 === 0 ? `${accented}\r\nline two` : accented,
    '',
  ]);
  const first = csvText([headerC, ...rows.slice(0, 5), ['', '', '', '', '']], { delimiter, quoted });
  const second = csvText([headerA, ...rows.slice(5, 9).map((row) => row.slice(0, 3))], { delimiter, quoted });
  const third = csvText([headerC, ...rows.slice(9), ['', '', '', 'no serial', '']], { delimiter, quoted });
  return encode(first + second + third, encoding);
}

describe('a file read in blocks', () => {
  it.each(encodings.flatMap((encoding) => [true, false].map((quoted) => [encoding, quoted] as const)))(
    'is the same devices and problems, with their lines: %s, quoted: %s',
    async (encoding, quoted) => {
      const bytes = fileOf(encoding, ';', quoted);
      const whole = readWhole(bytes);
      expect(whole.captures).toHaveLength(12);
      for (const blockBytes of [1200, 5000, 20_000, 1_000_000]) {
        for (const chunk of [997, 4096]) {
          expect(await readInBlocks(bytes, blockBytes, chunk)).toEqual(whole);
        }
      }
    },
  );

  it('is the same wherever it is cut', async () => {
    const bytes = fileOf('utf-8', ',', true);
    const whole = readWhole(bytes);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 600, max: 9000 }),
        fc.integer({ min: 1, max: 5000 }),
        async (block, chunk) => {
          expect(await readInBlocks(bytes, block, chunk)).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('that turns out to be no text is refused as a whole', async () => {
    const bytes = Buffer.concat([fileOf('utf-8', ',', false), Buffer.from('\u0001\u0002\u0003\n')]);
    expect(await readInBlocks(bytes, 1200)).toEqual(readWhole(bytes));
  });

  it('with a quote that is never closed loses no row before it', async () => {
    const bytes = encode(
      csvText([headerA, ['A', '', hashes[0] ?? '']]) + `"B,,${hashes[1]}\r\n`.repeat(40),
      'utf-8',
    );
    const read = await readInBlocks(bytes, 1200);
    expect(read?.captures[0]?.serial).toBe('A');
  });

  it.each([
    ['has no header in its beginning', 'Contoso,Book,A-100\r\n'.repeat(300)],
    ['is XML', `<Key>\n<HardwareHash>${hashes[0]}</HardwareHash>\n</Key>\n`.repeat(3)],
    ['is nothing at all', ''],
  ])('is left to be read whole when it %s', async (_, text) => {
    expect(await readInBlocks(Buffer.from(text), 1200)).toBeNull();
  });
});
