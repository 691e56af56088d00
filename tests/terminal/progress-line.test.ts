// The line that says how far reading is, on a stream and with a clock of the test's own.
import { describe, expect, it } from 'vitest';
import { progressLine, type ReadProgress } from '../../electron/terminal/progress-line.ts';
import type { Language } from '../../shared/text/languages.ts';
import { textIn } from '../../shared/text/text.ts';

const CLEAR = '\r\u001b[K';
const MB = 1024 * 1024;

function lineOn({ isTTY, language = 'en' }: { isTTY: boolean | undefined; language?: Language }) {
  const written: string[] = [];
  let now = 0;
  const stream = { write: (text: string) => written.push(text), ...(isTTY !== undefined && { isTTY }) };
  const show = progressLine({ text: textIn(language), language }, stream, () => now);
  return {
    written,
    /** Tells of progress at a time in milliseconds. */
    at: (time: number, progress: ReadProgress | null) => {
      now = time;
      show(progress);
    },
  };
}

const read = (filesRead: number, bytesRead = filesRead * MB): ReadProgress => ({
  filesRead,
  files: 2000,
  bytesRead,
  bytes: 2000 * MB,
});

/** What a terminal shows: a clear takes away what stands on the line. */
function shown(written: readonly string[]): string {
  const all = written.join('');
  return all.slice(all.lastIndexOf(CLEAR) + CLEAR.length);
}

describe('how far reading is', () => {
  it.each([false, undefined])('is not written to a pipe or a file (isTTY: %s)', (isTTY) => {
    const { written, at } = lineOn({ isTTY });
    for (let time = 0; time < 2000; time += 50) at(time, read(time));
    at(2000, null);
    expect(written).toEqual([]);
  });

  it('is on one line, written over each time', () => {
    const { written, at } = lineOn({ isTTY: true });
    at(100, read(1));
    at(200, read(1200, 1.25 * MB));
    expect(written).toHaveLength(2);
    expect(written.every((text) => text.startsWith(CLEAR))).toBe(true);
    expect(written.join('')).not.toContain('\n');
    expect(shown(written)).toBe('1,200 of 2,000 files, 1.3 of 2,000.0 MB');
  });

  it('is written at most ten times a second, however often there is news', () => {
    const { written, at } = lineOn({ isTTY: true });
    for (let time = 1; time <= 1000; time += 1) at(time, read(time));
    expect(written).toHaveLength(10);
    expect(shown(written)).toContain('1,000 of 2,000 files');
  });

  it('is not shown at all when reading takes no time', () => {
    const { written, at } = lineOn({ isTTY: true });
    at(0, read(0));
    at(99, read(2000));
    at(99, null);
    expect(written).toEqual([]);
  });

  it('is gone at the end, once', () => {
    const { written, at } = lineOn({ isTTY: true });
    at(100, read(1));
    at(101, null);
    at(102, null);
    expect(written.slice(1)).toEqual([CLEAR]);
    expect(shown(written)).toBe('');
  });

  it('comes back for what is read after an end', () => {
    const { written, at } = lineOn({ isTTY: true });
    at(100, read(1));
    at(150, null);
    at(300, read(7));
    expect(shown(written)).toContain('7 of 2,000 files');
  });

  it.each([
    ['en', '1 of 1 file, 1.5 of 3.0 MB'],
    ['fr', '1 sur 1 fichier, 1,5 sur 3,0 Mo'],
    ['sv', '1 av 1 fil, 1,5 av 3,0 MB'],
    ['nl', '1 van 1 bestand, 1,5 van 3,0 MB'],
  ] as const)('is said in %s', (language, line) => {
    const { written, at } = lineOn({ isTTY: true, language });
    at(100, { filesRead: 1, files: 1, bytesRead: 1.5 * MB, bytes: 3 * MB });
    expect(shown(written)).toBe(line);
  });
});
