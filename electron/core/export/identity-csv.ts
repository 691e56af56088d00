// Formats that name a device by manufacturer, model and serial alone. The hash is not needed, so a device whose
// only fault is its hash may go; one whose serial cannot be trusted may not.
import type { ReasonCode } from '../../../shared/model/intake.ts';
import type { MergedDevice } from '../identity/merged-device.ts';
import type { ExportFormat } from './export-format.ts';
import { plainCsv, type PlainCsvOptions } from './plain-csv.ts';

export type IdentityColumns = {
  /** The names, in the order manufacturer, model, serial. */
  readonly names: readonly [string, string, string];
  /** How manufacturer and model are written. */
  readonly write: (value: string) => string;
};

/** All three values are required. */
export function identityCsv(
  { names: [manufacturer, model, serial], write }: IdentityColumns,
  options: PlainCsvOptions = {},
): Pick<ExportFormat, 'takes' | 'refuse' | 'pieces'> {
  const plain = plainCsv(
    [
      { name: manufacturer, required: true, valueOf: (device) => write(device.manufacturer) },
      { name: model, required: true, valueOf: (device) => write(device.model) },
      { name: serial, required: true, valueOf: (device) => device.serial },
    ],
    options,
  );
  return {
    takes: isIdentified,
    refuse: (device) =>
      hasPlaceholder(device) ? { column: serial, reason: 'placeholder' } : plain.refuse(device),
    pieces: plain.pieces,
  };
}

/** Reasons that block nothing by themselves and may stand beside a damaged hash. */
const harmless: ReadonlySet<ReasonCode> = new Set([
  'serialCase',
  'serialPlaceholder',
  'manufacturerMismatch',
  'modelMismatch',
  'tagConflict',
  'userConflict',
]);

/** A list of what may go, not of what may not: a reason added later keeps a blocked device out. */
function isIdentified(device: MergedDevice): boolean {
  if (device.leftOut) return false;
  if (device.verdict !== 'blocked') return true;
  return device.reasons.every(({ code }) => code.startsWith('hash') || harmless.has(code));
}

function hasPlaceholder(device: MergedDevice): boolean {
  return device.reasons.some(({ code }) => code === 'serialPlaceholder');
}
