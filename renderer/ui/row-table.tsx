// A table that stays fast with 100,000 rows: only the rows in sight exist. Rows are selected by mouse or with the
// keyboard, one or several; the table is a single stop for the tab key.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
import { afterKey } from './row-keys.ts';
import { extendedTo, only, type RowSelection, toggled } from './row-selection.ts';

export type TableColumn<Row> = {
  readonly key: string;
  readonly header: string;
  /** Never narrower than this, in CSS pixels. */
  readonly min: number;
  /** Its share of the space that is left. */
  readonly grow: number;
  readonly cell: (row: Row) => ReactNode;
};

type Props<Row> = {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly selection: RowSelection;
  readonly onSelect: (selection: RowSelection) => void;
  /** Whether several rows can be selected. */
  readonly multiple?: boolean;
  /** Gets the keys that are not the table's own. */
  readonly onKey?: (event: KeyboardEvent) => void;
  /** The element that has the focus of the whole table. */
  readonly ref?: RefObject<HTMLDivElement | null>;
};

const ROW_HEIGHT = 36;
const GAP = 12;
const PADDING = 12;

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    position: 'relative',
    outlineStyle: 'none',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: {
    display: 'grid',
    columnGap: `${GAP}px`,
    alignItems: 'center',
    paddingInline: `${PADDING}px`,
    height: `${ROW_HEIGHT}px`,
    boxSizing: 'border-box',
    width: '100%',
  },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  row: {
    position: 'absolute',
    insetInlineStart: 0,
    top: 0,
    cursor: 'default',
    fontSize: tokens.fontSizeBase300,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  current: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  title: { minWidth: 0, lineHeight: tokens.lineHeightBase100 },
  cell: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  body: { position: 'relative', width: '100%' },
});

export function RowTable<Row>(props: Props<Row>) {
  const { label, columns, rows, idOf, selection, onSelect, multiple = false, onKey, ref } = props;
  const styles = useStyles();
  const own = useRef<HTMLDivElement>(null);
  const scroller = ref ?? own;
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer is meant to be read each render
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    // The header stands above the rows and stays in sight over them.
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  });
  // Every row is a grid of its own, so the tracks must not depend on what is in them.
  const template = {
    gridTemplateColumns: columns.map(({ min, grow }) => `minmax(${min}px, ${grow}fr)`).join(' '),
    minWidth: columns.reduce((sum, { min }) => sum + min + GAP, 2 * PADDING - GAP),
  };
  const at = rows.findIndex((row) => idOf(row) === selection.current);
  // Where the current row was when it left the table: the row that took its place is the next one.
  const lastAt = useRef(0);

  useEffect(() => {
    const element = scroller.current;
    if (element === null || at < 0) return undefined;
    lastAt.current = at;
    // What is said about the current row may open below and take its place: it must stay in sight.
    const observer = new ResizeObserver(() => virtual.scrollToIndex(at, { align: 'auto' }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [at, virtual, scroller]);

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const order = rows.map(idOf);
    const { key, shiftKey } = event;
    const after = afterKey(
      selection,
      { key, shiftKey, commandKey: event.ctrlKey || event.metaKey },
      { order, at: at < 0 ? lastAt.current - 1 : at, page, multiple },
    );
    if (after === null) {
      onKey?.(event);
      return;
    }
    event.preventDefault();
    onSelect(after);
    if (after.current !== null) virtual.scrollToIndex(order.indexOf(after.current), { align: 'auto' });
  }

  function onClick(event: MouseEvent, id: string): void {
    const command = event.ctrlKey || event.metaKey;
    if (multiple && event.shiftKey) onSelect(extendedTo(selection, id, rows.map(idOf), command));
    else onSelect(multiple && command ? toggled(selection, id) : only(id));
  }

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={multiple}
      aria-activedescendant={at >= 0 ? rowId(label, at) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={mergeClasses(styles.line, styles.header)} style={template} role="row" aria-rowindex={1}>
        {columns.map((column) => (
          <div key={column.key} className={styles.title} role="columnheader">
            {column.header}
          </div>
        ))}
      </div>
      <div
        className={styles.body}
        style={{ height: virtual.getTotalSize(), minWidth: template.minWidth }}
        role="rowgroup"
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const id = idOf(row);
          const selected = selection.ids.has(id);
          return (
            <div
              key={id}
              id={rowId(label, index)}
              className={mergeClasses(
                styles.line,
                styles.row,
                selected && styles.selected,
                index === at && styles.current,
              )}
              style={{ ...template, transform: `translateY(${start - ROW_HEIGHT}px)` }}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={selected}
              onMouseDown={keepText}
              onClick={(event) => onClick(event, id)}
            >
              {columns.map((column) => (
                <div key={column.key} className={styles.cell} role="gridcell">
                  {column.cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** With Shift the browser would select the words between two clicks. */
function keepText(event: MouseEvent): void {
  if (!event.shiftKey) return;
  event.preventDefault();
  event.currentTarget.closest<HTMLElement>('[role=grid]')?.focus();
}

function rowId(label: string, index: number): string {
  return `${label.replace(/\W/g, '-')}-${index}`;
}
