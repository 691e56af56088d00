// From a drop to the files in it: folders are searched for CSVs, archives and OA3 reports, files are taken whatever
// their name. They are read here, because a page may not tell main which paths to open; and portion by portion, so that
// no more than one of them is in memory.
import { holdsHardwareHash, MOST_XML_BYTES } from '../../../shared/oa3.ts';
import { isDeviceFileName, isOfTheSystem, isReportName } from '../../../shared/stick-content.ts';
import { MOST_FILE_BYTES } from '../../../shared/ipc/contract.ts';

export type DroppedFile = { readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** A file that is there, not read yet. */
export type ListedFile = {
  readonly path: string;
  readonly file: File;
  /** Whether it is taken only if it holds a hardware hash. */
  readonly onlyWithHash: boolean;
};

/** The files of a drop, and what could not be taken. */
export type DropList = {
  readonly files: readonly ListedFile[];
  readonly bytes: number;
  readonly tooLarge: readonly string[];
  readonly unreadable: readonly string[];
};

export type Portion = {
  readonly files: readonly DroppedFile[];
  readonly unreadable: readonly string[];
  /** Of the list, with those that were passed over. */
  readonly filesRead: number;
  readonly bytesRead: number;
};

/** Small enough that a slow stick shows progress and heeds *cancel*; far below what one call may carry. */
const PORTION_BYTES = 4 * 1024 * 1024;
const PORTION_FILES = 50;

/** Must be called while the drop event is handled: afterwards the browser has let go of its files. */
export function droppedEntries(transfer: DataTransfer): FileSystemEntry[] {
  return [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
}

/** Lists what will be read. Stops early, with what it has, once `cancelled` says so. */
export async function listDropped(
  entries: readonly FileSystemEntry[],
  cancelled: () => boolean,
): Promise<DropList> {
  const files: ListedFile[] = [];
  const tooLarge: string[] = [];
  const unreadable: string[] = [];
  for await (const { entry, inFolder } of filesIn(entries, unreadable)) {
    if (cancelled()) break;
    const path = pathOf(entry);
    try {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      const onlyWithHash = inFolder && isReportName(entry.name);
      if (onlyWithHash && file.size > MOST_XML_BYTES) continue;
      if (file.size > MOST_FILE_BYTES) tooLarge.push(path);
      else files.push({ path, file, onlyWithHash });
    } catch {
      unreadable.push(path);
    }
  }
  return { files, bytes: files.reduce((sum, { file }) => sum + file.size, 0), tooLarge, unreadable };
}

/** Reads the files in their order. The next portion is read when it is asked for, not before. */
export async function* readPortions(listed: readonly ListedFile[]): AsyncGenerator<Portion> {
  let files: DroppedFile[] = [];
  let unreadable: string[] = [];
  let size = 0;
  let bytesRead = 0;
  for (const [index, { path, file, onlyWithHash }] of listed.entries()) {
    if (files.length > 0 && (size + file.size > PORTION_BYTES || files.length >= PORTION_FILES)) {
      yield { files, unreadable, filesRead: index, bytesRead };
      [files, unreadable, size] = [[], [], 0];
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (!onlyWithHash || holdsHardwareHash(bytes)) {
        files.push({ path, bytes });
        size += bytes.byteLength;
      }
    } catch {
      unreadable.push(path);
    }
    bytesRead += file.size;
  }
  if (files.length + unreadable.length > 0) {
    yield { files, unreadable, filesRead: listed.length, bytesRead };
  }
}

function pathOf({ fullPath }: FileSystemEntry): string {
  return fullPath.replace(/^\//, '');
}

type FoundFile = { readonly entry: FileSystemFileEntry; readonly inFolder: boolean };

async function* filesIn(
  entries: readonly FileSystemEntry[],
  unreadable: string[],
): AsyncGenerator<FoundFile> {
  for (const entry of entries) {
    if (entry.isFile) {
      yield { entry: entry as FileSystemFileEntry, inFolder: false };
      continue;
    }
    for await (const below of filesBelow(entry as FileSystemDirectoryEntry, unreadable)) {
      yield { entry: below, inFolder: true };
    }
  }
}

async function* filesBelow(
  folder: FileSystemDirectoryEntry,
  unreadable: string[],
): AsyncGenerator<FileSystemFileEntry> {
  let children: FileSystemEntry[];
  try {
    children = await childrenOf(folder);
  } catch {
    unreadable.push(pathOf(folder));
    return;
  }
  for (const child of children) {
    if (isOfTheSystem(child.name)) continue;
    if (child.isDirectory) yield* filesBelow(child as FileSystemDirectoryEntry, unreadable);
    else if (isDeviceFileName(child.name) || isReportName(child.name)) {
      yield child as FileSystemFileEntry;
    }
  }
}

/** A folder's reader gives its children in portions, and an empty one at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) break;
    children.push(...portion);
  }
  return children.sort((a, b) => (a.name < b.name ? -1 : 1));
}
