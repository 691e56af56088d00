// One device file too large to be held whole: block after block of lines, with the header that stands above them.
import { createHash } from 'node:crypto';
import type { Delimiter, Encoding } from '../../../shared/model/intake.ts';
import { contentOf, gather, nothing, refusedFile } from './file-content.ts';
import { readLineBlocks } from './line-blocks.ts';
import { looksLikeXml } from './oa3-report.ts';
import { looksLikeJson } from './own-json.ts';
import { readSection, rowsAbove } from './read-device-file.ts';
import type { Origin } from './read-row.ts';
import type { ReadDeviceFile } from './read-device-files.ts';
import { countLines, type Section, splitSections } from './table.ts';

export type LargeFileOptions = {
  /** Whether the file's checksum is wanted; it is unless told. */
  readonly checksums?: boolean | undefined;
  /** How much is held at a time, in bytes. */
  readonly blockBytes?: number;
};

/**
 * What `readDeviceFile` gives for the same bytes. Null when the beginning has no header: such a file can only be
 * judged as a whole.
 */
export async function readLargeFile(
  origin: Origin,
  chunks: AsyncIterable<Uint8Array>,
  { checksums = true, blockBytes }: LargeFileOptions = {},
): Promise<ReadDeviceFile | null> {
  const sha256 = checksums ? createHash('sha256') : null;
  const gathered = nothing();
  let encoding: Encoding | null = null;
  let delimiter: Delimiter | null = null;
  /** The header that holds for what comes next. */
  let open: Omit<Section, 'text'> | null = null;
  let lines = 0;
  let quoted = false;
  let isText = true;
  for await (const block of readLineBlocks(sha256 === null ? chunks : hashed(chunks, sha256), blockBytes)) {
    // To the end nevertheless: the checksum is the whole file's.
    if (block === null) isText = false;
    if (block === null || !isText) continue;
    // One line that is no UTF-8 makes the whole file one of a code page.
    if (encoding === null || block.encoding === 'windows-1252') encoding = block.encoding;
    const { before, sections } = splitSections(block.text, open?.columns);
    if (open !== null) {
      quoted ||= before.includes('"');
      gather(readSection(origin, { ...open, line: lines, text: before }, quoted), gathered);
    } else {
      if (sections.length === 0 || looksLikeXml(block.text) || looksLikeJson(block.text)) return null;
      gather(rowsAbove(before), gathered);
    }
    for (const { text, ...header } of sections) {
      open = { ...header, line: header.line + lines };
      delimiter ??= header.delimiter;
      quoted = text.includes('"');
      gather(readSection(origin, { ...open, text }), gathered);
    }
    lines += countLines(block.text, 0, block.text.length);
  }
  if (!isText)
    return { ...refusedFile({ path: origin.path }, 'fileNotText'), sha256: sha256?.digest('hex') ?? '' };
  if (delimiter === null || encoding === null) return null;
  const shape = { path: origin.path, encoding, delimiter, hasHeader: true };
  return { ...contentOf(shape, gathered), sha256: sha256?.digest('hex') ?? '' };
}

async function* hashed(
  chunks: AsyncIterable<Uint8Array>,
  sha256: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    sha256.update(chunk);
    yield chunk;
  }
}
