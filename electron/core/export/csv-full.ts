// Everything known of every device as a table for people, blocked devices too: RFC 4180, in UTF-8 with the
// byte-order mark without which Excel takes it for ANSI.
import { Buffer } from 'node:buffer';
import Papa from 'papaparse';
import { decodeHardwareHash } from '../hardware-hash/decode.ts';
import { knownHash, type MergedDevice } from '../identity/merged-device.ts';
import { type ExportFormat, inPieces, isInBatch } from './export-format.ts';
import { guardFormula } from '../intake/formula-guard.ts';

type Facts = ReturnType<typeof decodeHardwareHash>['device'];

/** The names of the columns that are read again are those of the capture script. */
const columns: readonly (readonly [name: string, valueOf: (device: MergedDevice, facts: Facts) => string])[] =
  [
    ['Device Serial Number', ({ serial }) => serial],
    ['Manufacturer name', ({ manufacturer }) => manufacturer],
    ['Device model', ({ model }) => model],
    ['Windows Product ID', ({ productId }) => productId],
    ['Group Tag', ({ groupTag }) => groupTag],
    ['Assigned User', ({ assignedUser }) => assignedUser],
    ['Order ID', ({ orderId }) => orderId],
    ['Purchase ID', ({ purchaseId }) => purchaseId],
    ['Notes', ({ notes }) => notes],
    ['Verdict', ({ verdict }) => verdict],
    ['Reasons', ({ reasons }) => reasons.map(({ code }) => code).join(' ')],
    ['System UUID', (_, facts) => facts?.uuid ?? ''],
    ['TPM version', (_, facts) => facts?.tpm?.version ?? ''],
    ['Memory in GiB', (_, facts) => String(facts?.memoryGiB ?? '')],
    ['Disks', (_, facts) => (facts?.disks ?? []).map(diskText).join('; ')],
    ['MAC addresses', (_, facts) => (facts?.networkCards ?? []).map(({ mac }) => mac).join(' ')],
    ['OS build', (_, facts) => facts?.osBuild ?? ''],
    ['Captured at', (_, facts) => facts?.capturedAt ?? ''],
    ['Sources', ({ sources }) => sources.map(({ path, line }) => `${path}:${line}`).join('; ')],
    // Last, because it is 4000 characters wide. As it came, so that reading it again finds the same fault.
    ['Hardware Hash', (device) => knownHash(device)],
  ];

// A file with one of these is no text to any reader, this program's own included.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/;

export const csvFull: ExportFormat = {
  extension: '.csv',
  maxRows: null,
  takes: isInBatch,
  refuse: (device) => {
    const bad = columns.find(([, valueOf]) => controls.test(valueOf(device, null)));
    return bad ? { column: bad[0], reason: 'control' } : null;
  },
  pieces: function* (devices) {
    yield Buffer.from(`\ufeff${csv([columns.map(([name]) => name)])}`, 'utf8');
    for (const piece of inPieces(devices)) yield Buffer.from(csv(piece.map(rowOf)), 'utf8');
  },
};

function rowOf(device: MergedDevice): string[] {
  const facts = decodeHardwareHash(knownHash(device)).device;
  return columns.map(([, valueOf]) => guardFormula(valueOf(device, facts)));
}

function csv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
}

function diskText({ sizeGB, model }: NonNullable<Facts>['disks'][number]): string {
  return [sizeGB === null ? '' : `${sizeGB} GB`, model].filter((part) => part !== '').join(' ');
}
