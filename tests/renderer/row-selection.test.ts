// Selecting rows by mouse and by keys.
import { describe, expect, test } from 'vitest';
import { afterKey, type RowKey } from '../../renderer/ui/row-keys.ts';
import {
  extendedTo,
  nothingSelected,
  only,
  type RowSelection,
  toggled,
  within,
} from '../../renderer/ui/row-selection.ts';

const order = ['a', 'b', 'c', 'd', 'e', 'f'];
const ids = (selection: RowSelection | null) => [...(selection?.ids ?? [])].sort().join('');

describe('with the mouse', () => {
  test('a click selects one, Ctrl adds and takes away, Shift selects a range', () => {
    const one = only('b');
    const two = toggled(one, 'd');
    expect(ids(two)).toBe('bd');
    expect(ids(toggled(two, 'b'))).toBe('d');
    expect(ids(extendedTo(two, 'f', order))).toBe('def');
    expect(ids(extendedTo(two, 'f', order, true))).toBe('bdef');
  });

  test('a range turns around its anchor', () => {
    const down = extendedTo(only('c'), 'e', order);
    expect(ids(extendedTo(down, 'a', order))).toBe('abc');
  });

  test('a range from a row that is not there is that one row', () => {
    expect(ids(extendedTo(only('gone'), 'c', order))).toBe('c');
    expect(ids(extendedTo(nothingSelected, 'c', order))).toBe('c');
  });
});

describe('with the keyboard', () => {
  const press = (selection: RowSelection, key: string, held: Partial<RowKey> = {}, multiple = true) =>
    afterKey(
      selection,
      { key, shiftKey: false, commandKey: false, ...held },
      { order, at: order.indexOf(selection.current ?? ''), page: 2, multiple },
    );

  test('the arrows move, and stop at the ends', () => {
    expect(press(nothingSelected, 'ArrowDown')?.current).toBe('a');
    expect(press(only('a'), 'ArrowUp')?.current).toBe('a');
    expect(press(only('c'), 'PageDown')?.current).toBe('e');
    expect(press(only('e'), 'PageDown')?.current).toBe('f');
    expect(press(only('c'), 'Home')?.current).toBe('a');
    expect(ids(press(only('c'), 'End'))).toBe('f');
  });

  test('Shift extends, Ctrl moves without selecting, Space then adds', () => {
    const range = press(only('b'), 'ArrowDown', { shiftKey: true });
    expect(ids(range)).toBe('bc');
    const moved = press(range!, 'End', { commandKey: true });
    expect(moved?.current).toBe('f');
    expect(ids(moved)).toBe('bc');
    expect(ids(press(moved!, ' '))).toBe('bcf');
  });

  test('Ctrl+A selects all, Escape goes back to one', () => {
    const all = press(only('c'), 'a', { commandKey: true });
    expect(ids(all)).toBe('abcdef');
    expect(ids(press(all!, 'Escape'))).toBe('c');
  });

  test('a table of single rows knows only moving', () => {
    expect(ids(press(only('b'), 'ArrowDown', { shiftKey: true }, false))).toBe('c');
    expect(press(only('b'), 'a', { commandKey: true }, false)).toBeNull();
    expect(press(only('b'), ' ', {}, false)).toBeNull();
  });

  test('other keys are not the table’s', () => {
    expect(press(only('b'), 'Delete')).toBeNull();
  });
});

describe('rows that leave the table', () => {
  test('are not selected any more', () => {
    const selection = toggled(toggled(only('a'), 'b'), 'c');
    const after = within(selection, new Set(['a', 'b']));
    expect(ids(after)).toBe('ab');
    expect(after.current).toBe('a');
  });

  test('change nothing when none of them was selected', () => {
    const selection = toggled(only('a'), 'b');
    expect(within(selection, new Set(order))).toBe(selection);
  });
});
