// What is wrong with the files, said to a person and as JSON.
import { type FileReport, type Problem, type Reason, reasonCodes } from '../../shared/model/intake.ts';
import { forecastOf } from '../../shared/model/forecast.ts';
import { problemText, type Text } from '../../shared/text/text.ts';
import type { MergedCaptures } from '../core/identity/merge-captures.ts';
import type { Terminal } from './terminal.ts';

export function sayFileProblems({ text, say }: Terminal, files: readonly FileReport[]): void {
  for (const file of files) {
    for (const problem of file.problems) {
      const place = problem.line === null ? file.path : `${file.path}:${problem.line}`;
      say(`${place}: ${problemText(text, problem)}`);
    }
  }
}

/** What is still wrong with the files: not a hash that is put right, and nothing of a device that is left out. */
export function filesToSettle(
  files: readonly FileReport[],
  devices: readonly MergedCaptures[],
): FileReport[] {
  const settled = new Set(
    devices.flatMap(({ leftOut, repaired, captures }) =>
      captures
        .filter(({ repairable }) => leftOut || (repaired && repairable))
        .map(({ source }) => rowOf(source)),
    ),
  );
  return files.map((file) => ({
    ...file,
    problems: file.problems.filter(
      ({ code, line }) => !ofDevice.has(code) || !settled.has(rowOf({ path: file.path, line })),
    ),
  }));
}

/** What is wrong with a device, not with the file it stands in. */
const ofDevice: ReadonlySet<string> = new Set(reasonCodes);

function rowOf({ path, line }: { readonly path: string; readonly line: number | null }): string {
  return `${path}:${line}`;
}

export function fileJson(text: Text, file: FileReport) {
  return { ...file, problems: file.problems.map((problem) => problemJson(text, problem)) };
}

/** `forecast` is what the service would answer, one of its five errors; null where it has nothing against it. */
export function reasonJson(text: Text, reason: Reason) {
  return { code: reason.code, message: problemText(text, reason), forecast: forecastOf(reason.code) };
}

function problemJson(text: Text, problem: Problem) {
  return { line: problem.line, code: problem.code, message: problemText(text, problem) };
}
