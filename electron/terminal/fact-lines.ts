// Facts for a person to read: one line for each part of the device, under the names that --json gives them.
import type { Coded } from '../../shared/model/hardware-inventory.ts';

/** `name: value`, or a line each where there are several. What a hash does not tell is left out. */
export function factLines(facts: object): string[] {
  return Object.entries(facts).flatMap(([name, value]: [string, unknown]) => {
    const isList = Array.isArray(value) && value.some((each) => typeof each === 'object');
    return (isList ? (value as unknown[]) : [value])
      .map(phrase)
      .filter((text) => text !== '')
      .map((text) => `${name}: ${text}`);
  });
}

/** '' where there is nothing to say. */
function phrase(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  if (Array.isArray(value)) return value.map(phrase).join(' / ');
  if (isCoded(value)) return value.name === '' ? `#${value.code}` : value.name;
  return Object.entries(value ?? {})
    .map(([name, each]) => [name, phrase(each)])
    .filter(([, text]) => text !== '')
    .map((pair) => pair.join(' '))
    .join(', ');
}

function isCoded(value: unknown): value is Coded {
  return typeof value === 'object' && value !== null && 'code' in value && 'name' in value;
}
