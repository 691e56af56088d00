// A reason as one line: what it is, and what the service would say to it.
import { forecastOf } from '../../shared/model/forecast.ts';
import type { Reason } from '../../shared/model/intake.ts';
import { problemText, type Text } from '../../shared/text/text.ts';

export function reasonText(text: Text, reason: Reason): string {
  const forecast = forecastOf(reason.code);
  if (forecast === null) return problemText(text, reason);
  const failure = text(`failure.${forecast.kind}`);
  return `${problemText(text, reason)} ${text(`forecast.${forecast.when}`, { failure })}.`;
}
