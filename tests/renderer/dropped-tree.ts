// A drop as the browser gives it, from a tree of names and contents.

export type Tree = { readonly [name: string]: string | Tree };

/** A file whose stick is pulled before it is read. */
export const GONE = '(gone)';

/** A folder gives its children in portions of at most two here. */
export function entriesOf(tree: Tree, parent = ''): FileSystemEntry[] {
  return Object.entries(tree).map(([name, content]) => {
    const fullPath = `${parent}/${name}`;
    const common = {
      name,
      fullPath,
      isFile: typeof content === 'string',
      isDirectory: typeof content !== 'string',
    };
    if (typeof content === 'string')
      return { ...common, file: (found: Found) => found(fileOf(name, content)) };
    const left = entriesOf(content, fullPath);
    const createReader = () => ({
      readEntries: (found: (entries: FileSystemEntry[]) => void) => found(left.splice(0, 2)),
    });
    return { ...common, createReader };
  }) as unknown as FileSystemEntry[];
}

export function transferOf(tree: Tree): DataTransfer {
  const items = entriesOf(tree).map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { items } as unknown as DataTransfer;
}

type Found = (file: File) => void;

function fileOf(name: string, content: string): File {
  const file = new File([content], name);
  if (content === GONE) file.arrayBuffer = () => Promise.reject(new Error('the stick is gone'));
  return file;
}
