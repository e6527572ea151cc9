import { type CSSProperties, type ReactElement, useState } from 'react';
import type { NodeId } from '../../plan/graph.ts';
import { useExplorer } from '../../store/hooks.ts';
import { lazyComponent } from '../../ui/lazyComponent.tsx';
import { useRovingFocus } from '../../ui/useRovingFocus.ts';
import { useScrollIntoView } from '../../ui/useScrollIntoView.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { type ColumnHeader, HeaderCell } from './HeaderCell.tsx';
import styles from './Table.module.css';

/** Only large plans load it. */
const virtualTableBody = lazyComponent(async () => (await import('./VirtualTableBody.tsx')).VirtualTableBody);

/** Up to this many rows render without virtualisation. */
const MAX_PLAIN_ROWS = 400;

export type RowPosition = {
  /** Whether Tab stops at this row; arrow keys move on from there. */
  readonly isTabStop: boolean;
  /** Index among all rows if virtualised, for `aria-rowindex`. */
  readonly index?: number;
  readonly measured?: (row: HTMLTableRowElement | null) => void;
};

type Props<Row> = {
  readonly caption: string;
  readonly heads: readonly ColumnHeader[];
  /** Where it has less room, the table scrolls to the side. In rem; not on phones, which show its first columns. */
  readonly leastWidth: number;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => NodeId;
  readonly row: (row: Row, place: RowPosition) => ReactElement;
};

/** Table of plan nodes with a sticky header. Scrolls to the selected row. */
export function Table<Row>({ caption, heads, leastWidth, rows, idOf, row }: Props<Row>) {
  // State instead of a ref, because the virtual body needs the element to render.
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null);
  const selected = useExplorer((state) => state.selected);
  const placeOf = (id: NodeId | null) => (id === null ? -1 : rows.findIndex((each) => idOf(each) === id));
  const selectedAt = placeOf(selected);
  // Rows handle clicks and hover themselves.
  const { active, handlers } = useRovingFocus<NodeId>({
    itemAt: (target) => {
      const id = rowOf(target)?.dataset.row;
      return rows.map(idOf).find((each) => each === id) ?? null;
    },
    focus: (id, from) => {
      const buttons: readonly EventTarget[] = buttonsOf(rowOf(from));
      const arrived = scroll === null ? null : rowIn(scroll, id);
      buttonsOf(arrived)[Math.max(0, buttons.indexOf(from))]?.focus();
    },
    move: (id, { key, ctrlKey, metaKey }) => {
      const to = ctrlKey || metaKey ? null : indexAfter(key, placeOf(id), rows.length);
      const next = to === null ? undefined : rows[to];
      return next === undefined ? null : idOf(next);
    },
  });
  const activeAt = placeOf(active);
  const tabStop = Math.max(0, activeAt >= 0 ? activeAt : selectedAt);
  const isPlain = rows.length <= MAX_PLAIN_ROWS;
  const shown = isPlain && scroll !== null ? selected : null;
  useScrollIntoView(() => (scroll === null || shown === null ? null : rowIn(scroll, shown)), shown);

  const style: CSSProperties & Record<'--least-width', string> = { '--least-width': `${leastWidth}rem` };
  return (
    <div ref={setScroll} className={styles.scroll} data-pages={true} tabIndex={-1}>
      <table className={styles.table} style={style} aria-rowcount={isPlain ? undefined : rows.length + 1}>
        <caption className={hidden.hidden}>{caption}</caption>
        <colgroup>
          {heads.map(({ key, width, beside }) => (
            <col key={key} style={{ width }} data-beside={beside} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={isPlain ? undefined : 1}>
            {heads.map((head) => (
              <HeaderCell key={head.key} head={head} />
            ))}
          </tr>
        </thead>
        <tbody onFocus={handlers.onFocus} onKeyDown={handlers.onKeyDown}>
          {isPlain ? (
            rows.map((each, index) => row(each, { isTabStop: index === tabStop }))
          ) : scroll === null ? null : (
            <virtualTableBody.Component
              scroll={scroll}
              count={rows.length}
              columns={heads.length}
              tabStop={tabStop}
              selected={selectedAt < 0 ? null : selectedAt}
              keyOf={(index) => {
                const each = rows[index];
                return each === undefined ? index : idOf(each);
              }}
              row={(index, measured) => {
                const each = rows[index];
                return each === undefined
                  ? null
                  : row(each, { isTabStop: index === tabStop, index, measured });
              }}
            />
          )}
        </tbody>
      </table>
    </div>
  );
}

function indexAfter(key: string, now: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, now + 1);
    case 'ArrowUp':
      return Math.max(0, now - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function rowOf(target: EventTarget): HTMLTableRowElement | null {
  return target instanceof Element ? target.closest('tr') : null;
}

function rowIn(table: HTMLElement, id: NodeId): HTMLTableRowElement | undefined {
  return [...table.querySelectorAll('tr')].find(({ dataset }) => dataset.row === id);
}

function buttonsOf(row: HTMLTableRowElement | null | undefined): readonly HTMLButtonElement[] {
  return [...(row?.querySelectorAll('button') ?? [])];
}
