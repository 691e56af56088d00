// An AppError as one readable paragraph: what is the matter, and what to do.
import type { AppError } from '../errors.ts';
import type { Text } from './text.ts';

export function errorText(text: Text, error: AppError): string {
  const sentence = text(`error.${error.code}`, error.params);
  return error.logId === '' ? sentence : `${sentence} ${text('error.logId', { id: error.logId })}`;
}
