// How far a merge is, in words and as a share: "12 of 340 files, 3.4 of 18 MB".
import type { MergeProgress } from '../../../shared/model/batch.ts';
import type { Text } from '../../../shared/text/text.ts';

export type MergeNumbers = Omit<MergeProgress, 'jobId'>;

export const notBegun: MergeNumbers = { filesRead: 0, files: null, bytesRead: 0, bytes: null };

const MEGABYTE = 1024 * 1024;

/** From 0 to 1; null while nobody knows how much there is. Bytes tell more than files: one file may be most of it. */
export function shareDone({ filesRead, files, bytesRead, bytes }: MergeNumbers): number | null {
  if (bytes !== null && bytes > 0) return Math.min(1, bytesRead / bytes);
  if (files !== null && files > 0) return Math.min(1, filesRead / files);
  return null;
}

export function progressWords(text: Text, language: string, numbers: MergeNumbers): string {
  const { filesRead, files, bytesRead, bytes } = numbers;
  if (files === null || bytes === null) return text('merge.searching');
  const write = (count: number) => (count / MEGABYTE).toLocaleString(language, { maximumFractionDigits: 1 });
  return text('merge.progress', { done: filesRead, files, read: write(bytesRead), size: write(bytes) });
}
