// A table that stays fast with 100,000 rows: only the rows in sight exist. One row is selected, by mouse or with
// the arrow keys; the table is a single stop for the tab key.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

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
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
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
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  title: { minWidth: 0, lineHeight: tokens.lineHeightBase100 },
  cell: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  body: { position: 'relative', width: '100%' },
});

export function RowTable<Row>({ label, columns, rows, idOf, selectedId, onSelect }: Props<Row>) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
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
  const at = rows.findIndex((row) => idOf(row) === selectedId);

  useEffect(() => {
    const element = scroller.current;
    if (element === null || at < 0) return undefined;
    // What is said about the selected row may open below and take its place: it must stay in sight.
    const observer = new ResizeObserver(() => virtual.scrollToIndex(at, { align: 'auto' }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [at, virtual]);

  function select(index: number): void {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row === undefined) return;
    onSelect(idOf(row));
    virtual.scrollToIndex(rows.indexOf(row), { align: 'auto' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const target = {
      ArrowDown: at + 1,
      ArrowUp: Math.max(0, at - 1),
      PageDown: at + page,
      PageUp: Math.max(0, at - page),
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    select(target);
  }

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
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
          const selected = index === at;
          return (
            <div
              key={idOf(row)}
              id={rowId(label, index)}
              className={mergeClasses(styles.line, styles.row, selected && styles.selected)}
              style={{ ...template, transform: `translateY(${start - ROW_HEIGHT}px)` }}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={selected}
              onClick={() => onSelect(idOf(row))}
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

function rowId(label: string, index: number): string {
  return `${label.replace(/\W/g, '-')}-${index}`;
}
