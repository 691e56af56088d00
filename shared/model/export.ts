// The files a batch can be written to, and what came of writing one.

export const exportFormatIds = [
  'intune',
  'partner-center',
  'mmd-2020',
  'partner-tuple',
  'corporate-identifiers',
  'csv-full',
  'json',
] as const;
export type ExportFormatId = (typeof exportFormatIds)[number];

/** `placeholder`: the serial is no serial, and nothing else in the format tells the device from others. */
export type RefusalReason =
  'empty' | 'placeholder' | 'notAscii' | 'comma' | 'quote' | 'lineBreak' | 'control';

export type RefusedDevice = {
  readonly serial: string;
  /** The column's name as the format's header writes it. */
  readonly column: string;
  readonly reason: RefusalReason;
};

export type ExportOutcome = {
  readonly files: readonly { readonly path: string; readonly rows: number }[];
  /** Devices the format takes but cannot hold, each with its first such value. */
  readonly refused: readonly RefusedDevice[];
  /** Devices the destination has no use for: left out, or blocked. */
  readonly notTaken: number;
};
