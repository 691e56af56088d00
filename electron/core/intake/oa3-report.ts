// OA3.xml, the report of the OEM activation tool: the hash is the text of its element HardwareHash. Only that element
// is looked for. Nothing is expanded, included or fetched, so a hostile file is no more than a file without hashes.
import type { FoundRows } from './file-content.ts';
import { type Origin, readRow } from './read-row.ts';

/** Text that begins as XML does. No header of a table begins with an angle bracket. */
export function looksLikeXml(text: string): boolean {
  return /^\s*<[?!A-Za-z]/.test(text.slice(0, 1000));
}

const columns = {
  at: new Map([
    ['serial', 0],
    ['hardwareHash', 1],
  ] as const),
  names: ['', 'HardwareHash'],
  count: 2,
  width: 2,
};

/** One device for each element. Null when there is none. */
export function readOa3Report(origin: Origin, text: string): FoundRows | null {
  const visible = withoutComments(text);
  const element = /<(?:[\w.-]{1,40}:)?HardwareHash(?:\s[^<>]{0,400})?>\s*(?:<!\[CDATA\[)?([^<>\]]*)/g;
  const frame = { origin, columns, delimiter: ',', quoted: true } as const;
  let line = 1;
  let counted = 0;
  const rows = [...visible.matchAll(element)].map(({ index, 1: content = '' }) => {
    line += visible.slice(counted, index).split('\n').length - 1;
    counted = index;
    const cells = ['', content.replace(/\s+/g, '')];
    return readRow({ line, cells, raw: cells }, frame);
  });
  return rows.length > 0 ? { delimiter: null, rows, hasHeader: true } : null;
}

/** Line ends inside stay, so that lines count as in the file. */
function withoutComments(text: string): string {
  const parts = text.split('<!--');
  return parts
    .map((part, index) => {
      const end = part.indexOf('-->');
      if (index === 0) return part;
      const comment = end === -1 ? part : part.slice(0, end);
      return '\n'.repeat(comment.split('\n').length - 1) + (end === -1 ? '' : part.slice(end + 3));
    })
    .join('');
}
