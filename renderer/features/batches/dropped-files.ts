// From a drop to the files in it: folders are searched for CSVs, archives and OA3 reports, files are taken whatever
// their name. They are read here, because a page may not tell main which paths to open.
import { holdsHardwareHash, MOST_XML_BYTES } from '../../../shared/oa3.ts';
import { isDeviceFileName, isOfTheSystem, isReportName } from '../../../shared/stick-content.ts';
import { MOST_CALL_FILES, MOST_FILE_BYTES } from '../../../shared/ipc/contract.ts';

export type DroppedFile = { readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> };

export type Dropped = {
  /** In portions that one call carries. */
  readonly portions: readonly (readonly DroppedFile[])[];
  readonly tooLarge: readonly string[];
  readonly unreadable: readonly string[];
};

/** A portion this large is on its way while the next is read, and leaves the window responsive. */
const PORTION_BYTES = 16 * 1024 * 1024;

/** Must be called while the drop event is handled: afterwards the browser has let go of its files. */
export function droppedEntries(transfer: DataTransfer): FileSystemEntry[] {
  return [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
}

export async function readDropped(entries: readonly FileSystemEntry[]): Promise<Dropped> {
  const tooLarge: string[] = [];
  const unreadable: string[] = [];
  const portions: DroppedFile[][] = [[]];
  let size = 0;
  for await (const { entry, inFolder } of filesIn(entries, unreadable)) {
    const xml = inFolder && isReportName(entry.name);
    const path = entry.fullPath.replace(/^\//, '');
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      if (xml && file.size > MOST_XML_BYTES) continue;
      if (file.size > MOST_FILE_BYTES) {
        tooLarge.push(path);
        continue;
      }
      bytes = new Uint8Array(await file.arrayBuffer());
      if (xml && !holdsHardwareHash(bytes)) continue;
    } catch {
      unreadable.push(path);
      continue;
    }
    const portion = portions.at(-1);
    if (portion === undefined || (size > 0 && size + bytes.byteLength > PORTION_BYTES) || isFull(portion)) {
      portions.push([{ path, bytes }]);
      size = bytes.byteLength;
    } else {
      portion.push({ path, bytes });
      size += bytes.byteLength;
    }
  }
  return { portions: portions.filter((portion) => portion.length > 0), tooLarge, unreadable };
}

function isFull(portion: readonly DroppedFile[]): boolean {
  return portion.length >= MOST_CALL_FILES;
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
    unreadable.push(folder.fullPath.replace(/^\//, ''));
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
