// What crosses the border between main and its callers when a request cannot be done: plain data with a closed
// code, never a cloned Error. Each code has a sentence and a next step in shared/text under `error.*`.
import type { MessageParams } from './model/message.ts';

export const appErrorCodes = [
  'invalidRequest',
  'forbiddenSender',
  'batchNotFound',
  'deviceNotFound',
  'profileMissing',
  'nothingToRegister',
  'batchSubmitted',
  'mergeGone',
  'captureNotFound',
  'nothingToUndo',
  'exportIsOriginal',
  'exportExists',
  'exportNotWritable',
  'exportFolderMissing',
  'databaseNewer',
  'databaseUnusable',
  'dataFolderInUse',
  'dataFolderUnusable',
  'practiceNotStarted',
  'environmentInvalid',
  'internal',
] as const;
export type AppErrorCode = (typeof appErrorCodes)[number];

export type AppError = {
  readonly code: AppErrorCode;
  readonly params: MessageParams;
  /** Finds the entry in the log; '' when there is none. */
  readonly logId: string;
};

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

export function succeeded<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refused(code: AppErrorCode, params: MessageParams = {}, logId = ''): Result<never> {
  return { ok: false, error: { code, params, logId } };
}
