// Why a device is not in the file that was written, as one sentence.
import type { RefusedDevice } from '../model/export.ts';
import type { Text } from './text.ts';

export function refusalText(text: Text, { serial, column, reason }: RefusedDevice): string {
  const values = { serial, column };
  if (reason === 'empty') return text('cli.refusedEmpty', values);
  return text(reason === 'placeholder' ? 'cli.refusedPlaceholder' : 'cli.refusedRow', values);
}
