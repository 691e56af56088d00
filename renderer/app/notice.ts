// One message for the whole window: what could not be done, and why.
import { create } from 'zustand';
import type { AppError, Result } from '../../shared/errors.ts';

type NoticeState = { readonly error: AppError | null };

export const useNotice = create<NoticeState>(() => ({ error: null }));

/** The value of an answer; null, with the reason shown, when the call was refused. */
export async function valueOf<T>(answer: Promise<Result<T>>): Promise<T | null> {
  const result = await answer;
  useNotice.setState({ error: result.ok ? null : result.error });
  return result.ok ? result.value : null;
}

export function showError(error: AppError): void {
  useNotice.setState({ error });
}

export function dismissNotice(): void {
  useNotice.setState({ error: null });
}
