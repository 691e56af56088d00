// What a hardware hash says about its device. Read by electron/core/hardware-hash, shown by the window.

export type TpmFacts = {
  /** As stored, like `TPM-Version:2.0 -Level:0-Revision:1.59-VendorID:'NTC '-Firmware:1.2`. */
  readonly versionLine: string;
  readonly version: string;
  readonly vendor: string;
  /** Lower-case hex SHA-256 of the endorsement key's modulus; '' without one. */
  readonly ekPubSha256: string;
};

export type DiskFacts = {
  /** Decimal gigabytes, rounded down by Windows; null when not told. */
  readonly sizeGB: number | null;
  /** Windows storage bus: 10 SAS, 11 SATA, 17 NVMe. */
  readonly bus: number | null;
  readonly serial: string;
  readonly model: string;
};

export type NetworkCardFacts = {
  /** `02:00:00:00:00:01`. */
  readonly mac: string;
  /** NDIS physical medium: 0 unspecified, 8 mobile broadband, 9 Wi-Fi, 10 Bluetooth, 14 Ethernet. */
  readonly medium: number;
  /** What listed the card, like PCI, USB, VMBUS. */
  readonly bus: string;
};

/** Texts are '' and numbers null where the hash does not tell. */
export type DeviceFacts = {
  readonly serial: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly sku: string;
  /** On Lenovo devices the name people know is here and in `version`; `model` is the machine type. */
  readonly family: string;
  readonly version: string;
  readonly biosVendor: string;
  readonly uuid: string;
  readonly tpm: TpmFacts | null;
  /** ISO 8601 in UTC. */
  readonly capturedAt: string | null;
  readonly utcOffsetMinutes: number | null;
  readonly osBuild: string;
  readonly toolBuild: string;
  readonly osType: 'windows' | 'winpe' | null;
  readonly architecture: 'x86' | 'x64' | 'arm64' | null;
  readonly cpu: string;
  readonly cores: number | null;
  readonly threads: number | null;
  readonly memoryGiB: number | null;
  readonly disks: readonly DiskFacts[];
  readonly networkCards: readonly NetworkCardFacts[];
  readonly productKeyId: string;
  readonly licensePart: string;
};

/** What a device is known by and judged by. A batch needs no more of its thousands of hashes. */
export type KeyFacts = Pick<
  DeviceFacts,
  | 'serial'
  | 'manufacturer'
  | 'model'
  | 'family'
  | 'version'
  | 'uuid'
  | 'tpm'
  | 'capturedAt'
  | 'osType'
  | 'architecture'
  | 'memoryGiB'
  | 'disks'
>;
