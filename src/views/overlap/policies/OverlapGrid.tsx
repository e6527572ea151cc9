/** The overlap table: one tab stop, arrow keys between cells, headers that select their policy. */
import { type CSSProperties, useRef, useState } from 'react';
import { overlapTable } from '../../../explore/overlapTable.ts';
import type { PolicyPair } from '../../../explore/policyPair.ts';
import { startsGroup } from '../../../explore/startsGroup.ts';
import type { NodeId, PolicyNode } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { useActions, useTranslation } from '../../../store/hooks.ts';
import { useTableGraphs } from '../../../store/whatIf.ts';
import { emWidth } from '../../../ui/emWidth.ts';
import { useRovingFocus } from '../../../ui/useRovingFocus.ts';
import { useScrollIntoView } from '../../../ui/useScrollIntoView.ts';
import hidden from '../../../ui/visuallyHidden.module.css';
import { useOverlap, useSetOverlap } from '../useOverlap.ts';
import { type CellPosition, cellAt, nextCell } from './gridKeys.ts';
import styles from './OverlapGrid.module.css';
import { OverlapRow } from './OverlapRow.tsx';
import { PolicyHeader } from './PolicyHeader.tsx';

type Cell = readonly [PolicyNode, PolicyNode];

/** More columns leave so little room that names have one line. */
const MANY = 40;

type Props = {
  /** Rows and columns, in this order. */
  readonly policies: readonly PolicyNode[];
  readonly open: PolicyPair | null;
  /** Called with the hovered or focused cell, and the policy of its row or header. */
  readonly onPoint: (cell: Cell | null, node: NodeId | null) => void;
};

export function OverlapGrid({ policies, open, onPoint }: Props) {
  const { t, language } = useTranslation();
  const { before, after } = useTableGraphs();
  const { cells, order } = useOverlap();
  const setOverlap = useSetOverlap();
  const { select } = useActions();
  const { rows: was, most } = overlapTable(before);
  const { rows } = overlapTable(after);
  const table = useRef<HTMLTableElement>(null);
  const [pointed, setPointed] = useState<CellPosition | null>(null);
  const last = policies.length;
  // Row 0 and column 0 are headers.
  const policyAt = (place: number): PolicyNode | undefined => policies[place - 1];
  const point = (place: CellPosition | null) => {
    if (place?.row === pointed?.row && place?.column === pointed?.column) return;
    setPointed(place);
    const row = place === null ? undefined : policyAt(place.row);
    const column = place === null ? undefined : policyAt(place.column);
    onPoint(row !== undefined && column !== undefined ? [row, column] : null, (row ?? column)?.id ?? null);
  };
  const act = ({ row, column }: CellPosition) => {
    const [a, b] = [policyAt(row), policyAt(column)];
    const head = a ?? b;
    if (a !== undefined && b !== undefined && a !== b) setOverlap({ opened: [a.id, b.id] });
    else if (head !== undefined) select(head.id);
  };
  const { active, handlers } = useRovingFocus<CellPosition>({
    itemAt: cellAt,
    focus: ({ row, column }) => table.current?.rows[row]?.cells[column]?.focus(),
    move: (at, { key, ctrlKey, metaKey }) => (metaKey ? null : nextCell(at, key, ctrlKey, last)),
    act,
    point,
  });
  // Each pair has two cells: the one that was pressed stays where it is.
  useScrollIntoView(
    () => {
      const cells = [...(table.current?.querySelectorAll('[aria-selected="true"]') ?? [])];
      return cells.includes(document.activeElement ?? document.body) ? null : cells[0];
    },
    open === null ? null : `${open.a.id} ${open.b.id}`,
  );
  // Filters may have removed rows.
  const tabStop = { row: Math.min(active?.row ?? 1, last), column: Math.min(active?.column ?? 1, last) };
  const size: CSSProperties & Record<'--count' | '--names' | '--numbers', number> = {
    '--count': last,
    '--numbers': Math.max(0, ...policies.map(({ number }) => emWidth(number))),
    '--names': Math.max(0, ...policies.map(({ name }) => emWidth(textIn(name, language)))),
  };
  const isLit = (column: number) => pointed?.column === column;
  return (
    <div className={styles.room} style={size} data-pages={true} tabIndex={-1}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are focusable and open panels
        role="grid"
        className={styles.grid}
        data-many={last > MANY}
        aria-label={t('overlap.grid')}
        aria-rowcount={last + 1}
        aria-colcount={last + 1}
        {...handlers}
      >
        <colgroup>
          <col className={styles.headColumn} />
          {policies.map(({ id }, at) => (
            <col key={id} className={styles.column} data-lit={isLit(at + 1)} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className={styles.corner}>
              <span className={hidden.hidden}>{t('overlap.policy')}</span>
            </td>
            {policies.map((policy, at) => (
              <PolicyHeader
                key={policy.id}
                policy={policy}
                scope="col"
                begins={order === 'number' && startsGroup(policies, at)}
                isLit={isLit(at + 1)}
                isTabStop={tabStop.row === 0 && tabStop.column === at + 1}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {policies.map((policy, at) => (
            <OverlapRow
              key={policy.id}
              policy={policy}
              columns={policies}
              shared={rows.get(policy.id)}
              was={was.get(policy.id)}
              cells={cells}
              most={most[cells]}
              grouped={order === 'number'}
              begins={order === 'number' && startsGroup(policies, at)}
              isLit={pointed?.row === at + 1}
              tabStop={tabStop.row === at + 1 ? tabStop.column : null}
              opened={openedIn(policy, open)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Column of the opened cell in this policy's row; the table shows each pair twice. */
function openedIn({ id }: PolicyNode, open: PolicyPair | null) {
  if (open?.a.id === id) return open.b.id;
  return open?.b.id === id ? open.a.id : null;
}
