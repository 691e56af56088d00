// What a person decides about devices on the command line: `--set`, `--leave-out` and `--repair`.
import { type Command } from 'commander';
import { type DraftEdit, type DraftField, draftValues } from '../../shared/model/draft.ts';
import { type Decisions, undecided } from '../core/identity/decisions.ts';
import type { Terminal } from './terminal.ts';

export type DecisionOptions = {
  /** `FIELD=VALUE` for every device, `SERIAL:FIELD=VALUE` for one. */
  readonly set: readonly string[];
  /** Serials. */
  readonly leaveOut: readonly string[];
  readonly repair: boolean;
};

export type AskedDecisions = {
  /** For every device, then for those of a serial. */
  readonly edits: readonly { readonly serial: string | null; readonly edit: DraftEdit }[];
  readonly leftOut: ReadonlySet<string>;
  readonly repair: boolean;
};

const fields: ReadonlyMap<string, DraftField> = new Map([
  ['group-tag', 'groupTag'],
  ['assigned-user', 'assignedUser'],
  ['order-id', 'orderId'],
  ['purchase-id', 'purchaseId'],
  ['notes', 'notes'],
]);

/** Field names only, and no serial where none is needed: a value may hold both `:` and `=`. */
const setting = new RegExp(`^(?:(.+?):)??(${[...fields.keys()].join('|')})=(.*)$`, 's');

export function withDecisions(command: Command): Command {
  const several = (value: string, before: readonly string[]): string[] => [...before, value];
  const names = [...fields.keys()].join(', ');
  return command
    .option(
      '--set <[serial:]field=value>',
      `write a value over the files’; field is one of ${names}`,
      several,
      [],
    )
    .option('--leave-out <serial>', 'leave a device out', several, [])
    .option('--repair', 'put right hashes whose content is proven to be whole', false);
}

/** Null when an option cannot be understood, which is said. */
export function readDecisions(terminal: Terminal, options: DecisionOptions): AskedDecisions | null {
  const { text, fail } = terminal;
  const edits = [];
  for (const value of options.set) {
    const parts = setting.exec(value);
    const field = fields.get(parts?.[2] ?? '');
    const parsed = field && draftValues[field].safeParse(parts?.[3] ?? '');
    if (!parts || !field || !parsed?.success) {
      fail('notSettable', text('cli.notSettable', { value, fields: [...fields.keys()].join(', ') }));
      return null;
    }
    edits.push({ serial: parts[1] ?? null, edit: { [field]: parsed.data } });
  }
  // What is said of one device goes before what is said of all, whatever the order.
  edits.sort((a, b) => Number(a.serial !== null) - Number(b.serial !== null));
  return { edits, leftOut: new Set(options.leaveOut), repair: options.repair };
}

export function decisionsOf({ edits, leftOut, repair }: AskedDecisions, serial: string): Decisions {
  const values = { ...undecided.values };
  for (const each of edits)
    if (each.serial === null || each.serial === serial) Object.assign(values, each.edit);
  return { values, capture: null, repaired: repair, leftOut: leftOut.has(serial) };
}

/** A serial that was named and is none of the devices': a typing error that must not pass in silence. */
export function unknownSerial(
  { edits, leftOut }: AskedDecisions,
  devices: readonly { readonly serial: string }[],
): string | null {
  const known = new Set(devices.map(({ serial }) => serial));
  const named = [...edits.flatMap(({ serial }) => serial ?? []), ...leftOut];
  return named.find((serial) => !known.has(serial)) ?? null;
}
