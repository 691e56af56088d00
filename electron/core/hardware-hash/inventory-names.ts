// The names of codes in a hardware hash: from the headers of the Windows SDK and the SMBIOS specification. They are
// technical terms and stay English.
import type { Coded } from '../../../shared/model/hardware-inventory.ts';

type Names = ReadonlyMap<number, string>;

export function coded(names: Names, code: number | null): Coded | null {
  return code === null ? null : { code, name: names.get(code) ?? '' };
}

/** Names of codes that count up from `first`. */
function from(first: number, ...names: readonly string[]): Names {
  return new Map(names.map((name, index) => [first + index, name]));
}

/** PROCESSOR_ARCHITECTURE_*. */
export const architectureNames: Names = new Map([
  [0, 'x86'],
  [9, 'x64'],
  [12, 'ARM64'],
]);

/** SMBIOS type 16, error correction. */
export const errorCorrectionNames = from(
  1,
  ...['other', 'unknown', 'none', 'parity', 'single-bit ECC', 'multi-bit ECC', 'CRC'],
);

/** STORAGE_BUS_TYPE. */
export const busNames = from(
  0,
  ...['unknown', 'SCSI', 'ATAPI', 'ATA', 'IEEE 1394', 'SSA', 'Fibre Channel', 'USB', 'RAID', 'iSCSI', 'SAS'],
  ...['SATA', 'SD', 'MMC', 'virtual', 'file-backed virtual', 'Storage Spaces', 'NVMe', 'SCM', 'UFS'],
);

/** NDIS_PHYSICAL_MEDIUM. */
export const mediumNames = from(
  0,
  ...['unspecified', 'wireless LAN', 'cable modem', 'phone line', 'power line', 'DSL', 'Fibre Channel'],
  ...['IEEE 1394', 'mobile broadband', 'Wi-Fi', 'Bluetooth', 'InfiniBand', 'WiMAX', 'UWB', 'Ethernet'],
  ...['Token Ring', 'infrared', 'wired WAN', 'connection-oriented WAN', 'other'],
);

/** DISPLAYCONFIG_VIDEO_OUTPUT_TECHNOLOGY; 7 is not assigned. */
export const outputNames: Names = new Map([
  ...from(0, 'VGA', 'S-Video', 'composite', 'component', 'DVI', 'HDMI', 'LVDS'),
  ...from(8, 'D-terminal', 'SDI', 'DisplayPort', 'embedded DisplayPort', 'UDI', 'embedded UDI'),
  ...from(14, 'SDTV dongle', 'Miracast', 'indirect', 'indirect virtual', 'DisplayPort over USB'),
  [0x80000000, 'internal'],
]);

/** SMBIOS type 3, chassis. */
export const chassisNames = from(
  1,
  ...['other', 'unknown', 'desktop', 'low-profile desktop', 'pizza box', 'mini tower', 'tower', 'portable'],
  ...['laptop', 'notebook', 'handheld', 'docking station', 'all-in-one', 'sub-notebook', 'space-saving'],
  ...['lunch box', 'main server chassis', 'expansion chassis', 'sub-chassis', 'bus expansion chassis'],
  ...['peripheral chassis', 'RAID chassis', 'rack mount chassis', 'sealed-case PC', 'multi-system chassis'],
  ...['CompactPCI', 'AdvancedTCA', 'blade', 'blade enclosure', 'tablet', 'convertible', 'detachable'],
  ...['IoT gateway', 'embedded PC', 'mini PC', 'stick PC'],
);

/** POWER_PLATFORM_ROLE. */
export const powerRoleNames = from(
  0,
  ...['unspecified', 'desktop', 'mobile', 'workstation', 'enterprise server', 'SOHO server', 'appliance'],
  ...['performance server', 'slate'],
);

/** The bits of SM_DIGITIZER. */
export const digitizerBits: readonly (readonly [bit: number, name: string])[] = [
  [0x01, 'integrated touch'],
  [0x02, 'external touch'],
  [0x04, 'integrated pen'],
  [0x08, 'external pen'],
  [0x40, 'several inputs'],
  [0x80, 'ready'],
];

/** What an offline device id was made from; its low byte is 1 for a TPM's endorsement key. */
export const offlineIdNames: Names = new Map([
  [0x0001, 'TPM endorsement key'],
  [0x0102, 'UEFI variable'],
  [0x0103, 'no TPM'],
]);
