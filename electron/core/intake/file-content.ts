// What one device file came to, gathered row by row: its captures, and a report that names every row that gives no
// device, or one that would be blocked by its hash, with its line.
import type {
  Delimiter,
  Encoding,
  FileProblemCode,
  FileReport,
  Problem,
} from '../../../shared/model/intake.ts';
import { message, type MessageParams } from '../../../shared/model/message.ts';
import type { Capture } from './capture.ts';
import type { RowContent } from './read-row.ts';

export type DeviceFileContent = { readonly report: FileReport; readonly captures: readonly Capture[] };

/** The rows of a file's text, whatever its form. */
export type FoundRows = {
  readonly delimiter: Delimiter | null;
  /** Made as they are asked for: a large file's rows are not all in memory at a time. */
  readonly rows: Iterable<RowContent>;
  /** Whether a line says that devices follow, even when none does. */
  readonly hasHeader: boolean;
};

/** Of a large file that is garbage from one line on, this many rows are named and the others counted. */
const MOST_PROBLEMS = 1000;

export type Gathered = {
  readonly captures: Capture[];
  readonly problems: Problem[];
  rows: number;
  /** Problems beyond the most that are named. */
  unnamed: number;
};

export function gather(rows: Iterable<RowContent>, into: Gathered = nothing()): Gathered {
  for (const { capture, problem } of rows) {
    into.rows++;
    if (capture) into.captures.push(capture);
    if (problem && into.problems.length < MOST_PROBLEMS) into.problems.push(problem);
    else if (problem) into.unnamed++;
  }
  return into;
}

export function nothing(): Gathered {
  return { captures: [], problems: [], rows: 0, unnamed: 0 };
}

export type FileShape = {
  readonly path: string;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter | null;
  /** Whether a line says that devices follow, even when none does. */
  readonly hasHeader: boolean;
};

export function contentOf(
  { path, encoding, delimiter, hasHeader }: FileShape,
  { captures, problems, rows, unnamed }: Gathered,
): DeviceFileContent {
  const report = { path, encoding, delimiter, rows, problems };
  if (rows === 0) return refusedFile(report, hasHeader ? 'fileNoRows' : 'fileNotDevices');
  if (unnamed > 0) problems.push({ ...message('rowsMore', { count: unnamed }), line: null });
  // Which code page it was cannot be known, and it decides every letter that is not ASCII.
  if (encoding === 'windows-1252') problems.unshift({ ...message('fileAnsiAssumed'), line: null });
  return { report, captures };
}

/** A file that gives nothing, with the one reason why. */
export function refusedFile(
  file: Pick<FileReport, 'path'> & Partial<FileReport>,
  code: FileProblemCode,
  params: MessageParams = {},
): DeviceFileContent {
  const problems = [{ ...message(code, params), line: null }];
  return { report: { encoding: null, delimiter: null, rows: 0, ...file, problems }, captures: [] };
}
