// The whole inventory of a hardware hash, for whoever looks at one device. Merging reads device-facts.ts instead, which
// holds what it needs and nothing more. The meanings come from the same public decoders and captures.
import type { Buffer } from 'node:buffer';
import type { HardwareInventory } from '../../../shared/model/hardware-inventory.ts';
import { openContainer, type HashRecord } from './container.ts';
import { groupRecords } from './device-facts.ts';
import { readHashText } from './hash-text.ts';
import { readDisks, readDisplays, readGraphics, readNetworkCards } from './inventory-lists.ts';
import {
  readActivationCounts,
  readChassis,
  readMemory,
  readOfflineId,
  readProcessor,
} from './inventory-parts.ts';
import { readText, readU8 } from './record-readers.ts';

/** What each type holds is where it is read; TPM and identity are device-facts.ts's. Type 35 is nobody's yet. */
const knownTypes: ReadonlySet<number> = new Set([
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
  30, 34, 36, 37,
]);

/**
 * @param text base64, with or without what transport added
 * @returns what could be read, also from a damaged hash; null when this is not a hardware hash at all
 */
export function readInventory(text: string): HardwareInventory | null {
  const { bytes } = readHashText(text);
  const container = openContainer(bytes);
  return container && inventoryOf(bytes, container.records);
}

function inventoryOf(bytes: Buffer, records: readonly HashRecord[]): HardwareInventory {
  const groups = groupRecords(records);
  const textOf = (type: number): string => readText(bytes, groups.get(type)?.[0]);
  return {
    processor: readProcessor(bytes, groups),
    memory: readMemory(bytes, groups),
    disks: readDisks(bytes, groups),
    networkCards: readNetworkCards(bytes, groups),
    displays: readDisplays(bytes, records),
    graphics: readGraphics(bytes, groups),
    chassis: readChassis(bytes, groups),
    baseboard: { manufacturer: textOf(20), product: textOf(21), version: textOf(22) },
    biosVendor: textOf(15),
    sku: textOf(18),
    productKeyId: textOf(24),
    licensePart: textOf(26),
    offlineDeviceId: readOfflineId(bytes, groups),
    toolVersion: readU8(bytes, groups.get(1)?.[0], 23),
    locale: textOf(36)
      .split('|')
      .filter((part) => part !== ''),
    activationCounts: readActivationCounts(bytes, groups),
    unknownRecords: records
      .filter(({ type }) => !knownTypes.has(type))
      .map(({ type, start, end }) => ({ type, length: end - start })),
  };
}
