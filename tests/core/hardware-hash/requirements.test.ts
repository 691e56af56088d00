import { describe, expect, it } from 'vitest';
import { decodeHardwareHash } from '../../../electron/core/hardware-hash/decode.ts';
import { captureReasons, requirementReasons } from '../../../electron/core/hardware-hash/requirements.ts';
import { verdictOf } from '../../../electron/core/intake/verdict.ts';
import type { DeviceFacts } from '../../../shared/model/device-facts.ts';
import {
  buildHardwareHash,
  record,
  type SyntheticDevice,
  textRecord,
  u16,
  u64,
} from '../../fixtures/build-hardware-hash.ts';
import { hashOf } from './varied-hashes.ts';

const day = 24 * 60 * 60 * 1000;
const capturedAt = '2026-10-05T08:00:00.000Z';
const captured = Date.parse(capturedAt);

function factsOf(text: string): DeviceFacts {
  const { device, whole } = decodeHardwareHash(text);
  if (device === null || !whole) throw new Error('not a whole hash');
  return device;
}

function facts(more: Partial<SyntheticDevice> = {}): DeviceFacts {
  return factsOf(
    buildHardwareHash({ serial: 'S-1', manufacturer: 'Contoso', model: 'Book', capturedAt, ...more }),
  );
}

const disk = (gigabytes: number): Buffer => record(6, u64(gigabytes), u16(11), Buffer.from([0, 1]));
const name = record(7, Buffer.from('serial|model|'));

describe('the requirements of Microsoft Managed Desktop', () => {
  it('are met by an ordinary device, and by the least that is allowed', () => {
    expect(requirementReasons(facts())).toEqual([]);
    expect(requirementReasons(facts({ memoryGiB: 8, diskGB: 128 }))).toEqual([]);
  });

  it.each<[string, Partial<SyntheticDevice>, { code: string; params: object }]>([
    ['no TPM', { tpm: false }, { code: 'tpmMissing', params: {} }],
    ['an old TPM', { tpmLine: 'TPM-Version:1.2' }, { code: 'tpmVersion', params: { version: '1.2' } }],
    ['little memory', { memoryGiB: 6 }, { code: 'memorySmall', params: { gib: 6, needed: 8 } }],
    ['a small disk', { diskGB: 120 }, { code: 'diskSmall', params: { gb: 120, needed: 128 } }],
    ['ARM64', { architecture: 'arm64' }, { code: 'architecture', params: { architecture: 'arm64' } }],
  ])('are not met with %s, which asks for a look', (_, device, reason) => {
    const reasons = requirementReasons(facts(device));
    expect(reasons).toEqual([reason]);
    expect(verdictOf(reasons)).toBe('check');
  });

  it('are met by 8 GB of which graphics took a part, and by 128 GB that read a little less', () => {
    expect(requirementReasons(facts({ memoryGiB: 7 }))).toEqual([]);
    expect(requirementReasons(facts({ diskGB: 127 }))).toEqual([]);
    expect(requirementReasons(facts({ diskGB: 122 }))).toEqual([]);
  });

  it('are not judged by what the hash does not say', () => {
    const minimal = hashOf(textRecord(14, 'S'), textRecord(16, 'M'), textRecord(17, 'X'));
    expect(requirementReasons(factsOf(minimal))).toEqual([]);
    expect(requirementReasons(facts({ tpmLine: 'TPM-Version:' }))).toEqual([]);
    expect(requirementReasons(facts({ memoryGiB: 0, diskGB: 0 }))).toEqual([]);
  });

  it('do not ask WinPE for a TPM, which it often cannot read', () => {
    expect(requirementReasons(facts({ tpm: false, osType: 'winpe' }))).toEqual([]);
  });

  it('ask only that one disk is large enough, of all whose size is known', () => {
    expect(requirementReasons(facts({ diskGB: 64, more: [disk(512)] }))).toEqual([]);
    expect(requirementReasons(facts({ diskGB: 64, more: [disk(32)] }))).toEqual([
      { code: 'diskSmall', params: { gb: 64, needed: 128 } },
    ]);
    expect(requirementReasons(facts({ diskGB: 64, more: [name] }))).toEqual([]);
  });
});

describe('when and where a hash was captured', () => {
  it('is nothing to speak of for half a year, and with a clock up to a day ahead', () => {
    expect(captureReasons(facts(), captured)).toEqual([]);
    expect(captureReasons(facts(), captured + 180 * day)).toEqual([]);
    expect(captureReasons(facts(), captured - day)).toEqual([]);
  });

  it('is worth a hint when that is long ago, or was in WinPE', () => {
    const old = captureReasons(facts({ osType: 'winpe' }), captured + 200.5 * day);
    expect(old).toEqual([
      { code: 'capturedInWinPE', params: {} },
      { code: 'capturedLongAgo', params: { days: 200 } },
    ]);
    expect(verdictOf(old)).toBe('ready');
  });

  it('asks for a look when that is still to come', () => {
    const future = captureReasons(facts(), captured - 3.5 * day);
    expect(future).toEqual([{ code: 'capturedInFuture', params: { days: 3 } }]);
    expect(verdictOf(future)).toBe('check');
  });

  it('is unknown of a hash without that record', () => {
    const minimal = hashOf(textRecord(14, 'S'), textRecord(16, 'M'), textRecord(17, 'X'));
    expect(captureReasons(factsOf(minimal), captured)).toEqual([]);
  });
});
