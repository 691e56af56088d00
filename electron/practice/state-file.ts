// The tenant on disk: one JSON file, replaced as a whole before the reply goes out, so what a client was
// told survives a crash. A file that cannot be understood is set aside under another name, never deleted.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { tenantSchema, type Tenant } from './tenant-state.ts';

export type OpenedState = {
  /** Null: start with an empty tenant. */
  readonly tenant: Tenant | null;
  /** The new name of a file that could not be understood. */
  readonly setAside: string | null;
};

/** Reads the file, making its folder if need be. Throws Node's error when the disk does not allow it. */
export function openStateFile(path: string, now: number): OpenedState {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) return { tenant: null, setAside: null };
  const tenant = parseState(readFileSync(path, 'utf8'));
  if (tenant !== null) return { tenant, setAside: null };
  const setAside = freeName(`${path}.unreadable-${new Date(now).toISOString().replace(/[:.]/g, '-')}`);
  renameSync(path, setAside);
  return { tenant: null, setAside };
}

/** Returns only when the new state is on the disk. Throws Node's error, the old file left as it was. */
export function saveState(path: string, tenant: Tenant): void {
  const temporary = `${path}.tmp`;
  const file = openSync(temporary, 'w', 0o600);
  try {
    writeFileSync(file, JSON.stringify(tenant));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  syncFolder(dirname(path));
}

function parseState(text: string): Tenant | null {
  try {
    return tenantSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The rename itself lasts only once the folder is written too. Windows has no such call, and no need. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let count = 2; existsSync(name); count++) name = `${wanted}-${count}`;
  return name;
}
