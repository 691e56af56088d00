// Everything a hardware hash says of its device beyond DeviceFacts: what a person may want to look up, and no rule needs.
// Texts are '', numbers and flags null, lists empty where the hash does not tell.
import type { DiskFacts, NetworkCardFacts } from './device-facts.ts';

/** A value of one of Windows' or SMBIOS' enumerations; `name` is '' for one that has none. */
export type Coded = { readonly code: number; readonly name: string };

export type Processor = {
  readonly name: string;
  readonly vendor: string;
  readonly architecture: Coded | null;
  readonly packages: number | null;
  readonly cores: number | null;
  readonly threads: number | null;
  readonly hyperthreading: boolean | null;
  /** Of hybrid processors only; a higher class is a faster one. */
  readonly coreClasses: readonly {
    readonly efficiencyClass: number;
    readonly cores: number;
    readonly threads: number;
  }[];
};

export type Memory = {
  readonly gib: number | null;
  readonly maximumGiB: number | null;
  readonly slots: number | null;
  readonly arrays: number | null;
  readonly errorCorrection: Coded | null;
};

export type Disk = Omit<DiskFacts, 'bus'> & {
  readonly bus: Coded | null;
  /** True for a hard disk. */
  readonly seekPenalty: boolean | null;
  readonly trim: boolean | null;
};

export type NetworkCard = Omit<NetworkCardFacts, 'medium'> & { readonly medium: Coded };

export type Display = {
  readonly widthMm: number | null;
  readonly heightMm: number | null;
  /** The size once more, as another part of the hash has it. */
  readonly widthCm: number | null;
  readonly heightCm: number | null;
  readonly pixelsAcross: number | null;
  readonly pixelsDown: number | null;
  readonly output: Coded | null;
};

export type Chassis = {
  readonly type: Coded | null;
  readonly powerRole: Coded | null;
  readonly opticalDrive: boolean | null;
  /** What Windows says of touch and pen, like `integrated touch`. */
  readonly digitizers: readonly string[];
  readonly touchPoints: number | null;
};

export type Graphics = {
  readonly vendor: string;
  readonly name: string;
  readonly videoMemoryBytes: number | null;
  readonly systemMemoryBytes: number | null;
  /** Two bytes of unproven meaning; both 1 in every capture seen. */
  readonly flags: readonly number[];
};

/** The identifier that Windows derives from the device itself, without asking anybody. */
export type OfflineDeviceId = {
  readonly status: number | null;
  readonly kind: Coded | null;
  /** Lower-case hexadecimal; with a TPM, the SHA-256 of its key. */
  readonly id: string;
};

export type HardwareInventory = {
  readonly processor: Processor;
  readonly memory: Memory;
  readonly disks: readonly Disk[];
  readonly networkCards: readonly NetworkCard[];
  readonly displays: readonly Display[];
  readonly graphics: readonly Graphics[];
  readonly chassis: Chassis;
  readonly baseboard: { readonly manufacturer: string; readonly product: string; readonly version: string };
  readonly biosVendor: string;
  readonly sku: string;
  readonly productKeyId: string;
  readonly licensePart: string;
  readonly offlineDeviceId: OfflineDeviceId;
  /** Of the tool that made the hash; it grows with new kinds of content. */
  readonly toolVersion: number | null;
  /** Locales and time zone, as they stand; only WinPE was seen to tell them. */
  readonly locale: readonly string[];
  /** Ten numbers, probably of devices per class: what Windows activation knows the machine by. */
  readonly activationCounts: readonly number[];
  /** Types nobody has explained; `length` in bytes, without the 4 bytes of the record's header. */
  readonly unknownRecords: readonly { readonly type: number; readonly length: number }[];
};
