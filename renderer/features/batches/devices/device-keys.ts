// What the keys do while the list of devices has the focus, beside moving and selecting.

export type DeviceKeyAction = 'edit' | 'leaveOut' | 'undo' | 'redo';

type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
};

/** Null for a key that does nothing here. */
export function deviceKeyAction({ key, ctrlKey, metaKey, shiftKey }: Key): DeviceKeyAction | null {
  const command = ctrlKey || metaKey;
  switch (key.toLowerCase()) {
    case 'enter':
    case 'f2':
      return command ? null : 'edit';
    case 'delete':
      return command ? null : 'leaveOut';
    case 'z':
      if (!command) return null;
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return command ? 'redo' : null;
    default:
      return null;
  }
}
