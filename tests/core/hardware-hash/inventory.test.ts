import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInventory } from '../../../electron/core/hardware-hash/inventory.ts';
import type { HardwareInventory } from '../../../shared/model/hardware-inventory.ts';
import { buildHardwareHash, record, textRecord, u16, u32, u64 } from '../../fixtures/build-hardware-hash.ts';
import { activationId, contentCharacters, coreClasses, graphics, hashOf } from './varied-hashes.ts';

const device = { serial: 'CTS-1', manufacturer: 'Contoso', model: 'Contoso Book' };

function read(text: string): HardwareInventory {
  const inventory = readInventory(text);
  if (inventory === null) throw new Error('not a hardware hash');
  return inventory;
}

const nothing: HardwareInventory = {
  processor: {
    name: '',
    vendor: '',
    architecture: null,
    packages: null,
    cores: null,
    threads: null,
    hyperthreading: null,
    coreClasses: [],
  },
  memory: { gib: null, maximumGiB: null, slots: null, arrays: null, errorCorrection: null },
  disks: [],
  networkCards: [],
  displays: [],
  graphics: [],
  chassis: { type: null, powerRole: null, opticalDrive: null, digitizers: [], touchPoints: null },
  baseboard: { manufacturer: '', product: '', version: '' },
  biosVendor: '',
  sku: '',
  productKeyId: '',
  licensePart: '',
  offlineDeviceId: { status: null, kind: null, id: '' },
  toolVersion: null,
  locale: [],
  activationCounts: [],
  unknownRecords: [],
};

describe('the inventory', () => {
  it('holds everything that a built hash says beyond its identity', () => {
    const more = [
      textRecord(20, 'Contoso'),
      textRecord(21, 'Board 7'),
      textRecord(22, 'A1'),
      coreClasses,
      ...graphics,
      record(36, Buffer.from('en-US|de-DE|W. Europe Standard Time')),
      activationId,
      record(35, Buffer.from([2, 0xfd, 0])),
    ];
    const inventory = read(buildHardwareHash({ ...device, tpm: false, more }));
    expect(inventory).toEqual({
      processor: {
        name: 'Synthetic CPU 4-core',
        vendor: 'SyntheticCPU',
        architecture: { code: 9, name: 'x64' },
        packages: 1,
        cores: 4,
        threads: 8,
        hyperthreading: true,
        coreClasses: [
          { efficiencyClass: 1, cores: 6, threads: 12 },
          { efficiencyClass: 0, cores: 8, threads: 8 },
        ],
      },
      memory: { gib: 16, maximumGiB: 64, slots: 2, arrays: 1, errorCorrection: { code: 3, name: 'none' } },
      disks: [
        {
          sizeGB: 512,
          bus: { code: 17, name: 'NVMe' },
          serial: expect.stringMatching(/^[0-9A-F]{16}\.$/) as string,
          model: 'SYNTHETIC NVME DISK',
          seekPenalty: false,
          trim: true,
        },
      ],
      networkCards: [
        { mac: expect.any(String) as string, medium: { code: 9, name: 'Wi-Fi' }, bus: 'PCI' },
        { mac: expect.any(String) as string, medium: { code: 14, name: 'Ethernet' }, bus: 'PCI' },
      ],
      displays: [
        {
          widthMm: 309,
          heightMm: 174,
          widthCm: 31,
          heightCm: 17,
          pixelsAcross: 1920,
          pixelsDown: 1080,
          output: { code: 0x80000000, name: 'internal' },
        },
      ],
      graphics: [
        {
          vendor: 'Fabrikam',
          name: 'Fabrikam Graphics 7',
          videoMemoryBytes: 2 ** 31,
          systemMemoryBytes: 0,
          flags: [1, 1],
        },
      ],
      chassis: {
        type: { code: 10, name: 'notebook' },
        powerRole: { code: 2, name: 'mobile' },
        opticalDrive: false,
        digitizers: [],
        touchPoints: 0,
      },
      baseboard: { manufacturer: 'Contoso', product: 'Board 7', version: 'A1' },
      biosVendor: 'Contoso',
      sku: 'SYN-SKU',
      productKeyId: '0000000000000',
      licensePart: '[TH]SYNTHETIC',
      offlineDeviceId: {
        status: 0,
        kind: { code: 0x103, name: 'no TPM' },
        id: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
      toolVersion: 9,
      locale: ['en-US', 'de-DE', 'W. Europe Standard Time'],
      activationCounts: [1, 0, 2, 0, 0, 0, 0, 0, 0, 0],
      unknownRecords: [{ type: 35, length: 3 }],
    });
  });

  it('agrees with the published synthetic vector', () => {
    const file = join(import.meta.dirname, '../../fixtures/synthetic-hash.json');
    const { hash } = JSON.parse(readFileSync(file, 'utf8')) as { hash: string };
    const inventory = read(hash);
    expect(inventory.memory.gib).toBe(16);
    expect(inventory.disks).toMatchObject([{ sizeGB: 512, bus: { name: 'NVMe' } }]);
    expect(inventory.toolVersion).toBe(9);
    expect(inventory.offlineDeviceId.kind).toEqual({ code: 1, name: 'TPM endorsement key' });
    expect(inventory.unknownRecords).toEqual([]);
  });

  it('is empty where the hash says nothing', () => {
    expect(read(hashOf(textRecord(14, 'S')))).toEqual(nothing);
  });

  it('is null for what is no hardware hash', () => {
    expect(readInventory('')).toBeNull();
    expect(readInventory('CTS-4F2A7Q01X')).toBeNull();
  });

  it('has what a cut hash still holds', () => {
    const hash = buildHardwareHash(device);
    const cut = read(hash.slice(0, Math.floor(contentCharacters(hash) / 4)));
    expect(cut.processor.name).toBe('Synthetic CPU 4-core');
    expect(cut.biosVendor).toBe('');
  });

  it('pairs each display with its own size in centimetres, and knows what Windows does not', () => {
    const unknown = record(9, Buffer.alloc(12, 0xff));
    const hash = hashOf(unknown, record(9, u16(600, 340, 2560, 1440), u32(5)), record(27, u16(60, 34)));
    const [first, second] = read(hash).displays;
    expect(Object.values(first ?? {}).every((value) => value === null)).toBe(true);
    expect(second).toMatchObject({ widthMm: 600, widthCm: 60, heightCm: 34, output: { name: 'HDMI' } });
  });

  it('pairs the memory and the names of graphics in their order', () => {
    const memory = (bytes: number) => record(29, u64(bytes), u64(0), Buffer.from([1, 1]));
    const named = (text: string) => record(30, Buffer.from(text, 'utf16le'));
    const hash = hashOf(memory(1), memory(2), named('A|One'), named('B|Two | Pro'));
    expect(read(hash).graphics).toMatchObject([
      { vendor: 'A', name: 'One', videoMemoryBytes: 1 },
      { vendor: 'B', name: 'Two | Pro', videoMemoryBytes: 2 },
    ]);
  });

  it('tells touch and pen of a convertible', () => {
    const hash = hashOf(record(10, Buffer.from([31, 8, 1, 0xc5, 10])));
    expect(read(hash).chassis).toEqual({
      type: { code: 31, name: 'convertible' },
      powerRole: { code: 8, name: 'slate' },
      opticalDrive: true,
      digitizers: ['integrated touch', 'integrated pen', 'several inputs', 'ready'],
      touchPoints: 10,
    });
  });

  it('keeps codes that have no name, and leaves open what Windows does not know', () => {
    const disk = record(6, u64(100), u16(99), Buffer.from([0xff, 0xff]));
    expect(read(hashOf(disk)).disks).toMatchObject([
      { bus: { code: 99, name: '' }, seekPenalty: null, trim: null },
    ]);
  });

  it('takes a disk by either of its two names', () => {
    const text = Buffer.from('serial|model|\0');
    for (const named of [record(7, text.subarray(0, -1)), record(28, text)]) {
      expect(read(hashOf(named)).disks).toMatchObject([{ serial: 'serial', model: 'model', sizeGB: null }]);
    }
  });

  it('lists types nobody has explained, and is read whatever the records hold', () => {
    const any = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.uint8Array({ maxLength: 60 }));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), (all) => {
        const records = all.map(([type, data]) => record(type, Buffer.from(data)));
        const unexplained = all.filter(([type]) => type > 37 || [31, 32, 33, 35].includes(type));
        expect(read(hashOf(...records)).unknownRecords).toEqual(
          unexplained.map(([type, data]) => ({ type, length: data.length })),
        );
      }),
    );
  });
});
