// How far reading is, on the last line of a terminal. Nothing is written where nobody looks: in a pipe or a log.
import type { Language } from '../../shared/text/languages.ts';
import type { ReadProgress } from '../core/intake/read-paths.ts';
import type { Text } from '../../shared/text/text.ts';

export type { ReadProgress };

export type ProgressStream = { readonly isTTY?: boolean; write(text: string): unknown };

/** A line that changes more often than this only flickers, in milliseconds. */
const PAUSE_MS = 100;
const MEGABYTE = 1024 * 1024;
const CLEAR_LINE = '\r\u001b[K';

export function progressLine(
  { text, language }: { readonly text: Text; readonly language: Language },
  stream: ProgressStream,
  clock: () => number = Date.now,
): (progress: ReadProgress | null) => void {
  const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const megabytes = (bytes: number) => (bytes / MEGABYTE).toLocaleString(language, oneDigit);
  let shown = false;
  let next = clock() + PAUSE_MS;
  return (progress) => {
    if (stream.isTTY !== true) return;
    if (progress === null) {
      if (shown) stream.write(CLEAR_LINE);
      shown = false;
      return;
    }
    const now = clock();
    if (now < next) return;
    next = now + PAUSE_MS;
    shown = true;
    const { filesRead, files, bytesRead, bytes } = progress;
    const size = { read: megabytes(bytesRead), size: megabytes(bytes) };
    stream.write(CLEAR_LINE + text('merge.progress', { done: filesRead, files, ...size }));
  };
}
