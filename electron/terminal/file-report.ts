// What is wrong with the files, said to a person and as JSON.
import type { FileReport, Problem, Reason } from '../../shared/model/intake.ts';
import { forecastOf } from '../../shared/model/forecast.ts';
import { problemText, type Text } from '../../shared/text/text.ts';
import type { Terminal } from './terminal.ts';

export function sayFileProblems({ text, say }: Terminal, files: readonly FileReport[]): void {
  for (const file of files) {
    for (const problem of file.problems) {
      const place = problem.line === null ? file.path : `${file.path}:${problem.line}`;
      say(`${place}: ${problemText(text, problem)}`);
    }
  }
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
