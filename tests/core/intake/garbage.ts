// Ten million bytes of each kind of garbage that could make a reader slow, fat or confused. Always the same bytes.
import { Buffer } from 'node:buffer';
import { createCipheriv } from 'node:crypto';
import { headerA, headerC } from '../../fixtures/device-csv.ts';

const SIZE = 10_000_000;

/** Name and content; made when asked for, since together they are large. */
export const garbage: readonly (readonly [name: string, make: () => Buffer])[] = [
  ['random bytes', random],
  ['zeros', () => Buffer.alloc(SIZE)],
  ['bytes of no encoding', () => Buffer.alloc(SIZE, 0x81)],
  ['random signs', () => Buffer.from(random().map((byte) => 32 + (byte % 95)))],
  ['base64', () => Buffer.from(random().toString('base64'))],
  ['UTF-16 marks', () => Buffer.alloc(SIZE, Buffer.from([0xff, 0xfe]))],
  ...(
    [
      ['line ends', '\n'],
      ['carriage returns', '\r'],
      ['quotes', '"'],
      ['quotes on lines', '"\n'],
      ['commas', ','],
      ['short lines', 'x\n'],
      ['short rows', 'x,y,z\n'],
      ['the word that headers have', 'serial'],
      ['headers', `${headerA.join(',')}\n`],
      ['headers without lines', headerA.join(',')],
      ['one tuple after another', 'Contoso,Book,ABC123\n'],
      ['rows with the names on them', `${headerA.join(',')},x,y,T0E${'A'.repeat(200)}\n`],
      ['elements', '<HardwareHash>'],
      ['colons', '<a:'],
      ['comments', '<!--'],
      ['ends of archives', 'PK\u0005\u0006'],
      ['starts of archives', 'PK\u0003\u0004'],
    ] as const
  ).map(([name, unit]) => [name, () => Buffer.alloc(SIZE, unit)] as const),
];

/** The same below a header that promises devices. */
export const garbageBelowHeader: typeof garbage = garbage.map(([name, make]) => [
  name,
  () => Buffer.concat([Buffer.from(`${headerC.join(',')}\r\n`), make()]),
]);

function random(): Buffer {
  return createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(SIZE));
}
