import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { policyPairOf } from '../../../explore/policyPair.ts';
import type { NodeId, PolicyNode } from '../../../plan/graph.ts';
import { policyNodesInOrder } from '../../../plan/similarity.ts';
import { useActions } from '../../../store/hooks.ts';
import { useTableGraphs } from '../../../store/whatIf.ts';
import styles from '../Sides.module.css';
import { useOverlap, useSetOverlap } from '../useOverlap.ts';
import { OverlapGrid } from './OverlapGrid.tsx';
import { PairPanel } from './PairPanel.tsx';
import own from './PolicyTable.module.css';
import { TableHint } from './TableHint.tsx';

/** Overlap table of all basic policies, with a panel for the hovered or opened pair. */
export function PolicyTable() {
  const { before: graph } = useTableGraphs();
  const { order, opened } = useOverlap();
  const setOverlap = useSetOverlap();
  const { hover } = useActions();
  const [pointed, setPointed] = useState<readonly [PolicyNode, PolicyNode] | null>(null);
  const columns = useRef<HTMLDivElement>(null);
  const policies = useMemo(() => policyNodesInOrder(graph, order), [graph, order]);
  const open = policyPairOf(graph, opened);
  const preview = pointed === null ? null : policyPairOf(graph, [pointed[0].id, pointed[1].id]);
  const shownPair = preview ?? open;
  const point = (cell: readonly [PolicyNode, PolicyNode] | null, node: NodeId | null) => {
    setPointed(cell);
    hover(node);
  };
  const close = () => {
    // The close button unmounts: return the focus to the table.
    columns.current?.querySelector<HTMLElement>('table [tabindex="0"]')?.focus();
    setPointed(null);
    setOverlap({ opened: [] });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return;
    event.preventDefault();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: handles Escape of the elements inside
    <div
      ref={columns}
      className={`${styles.columns} ${own.table}`}
      data-told={open !== null}
      onKeyDown={onKeyDown}
    >
      <OverlapGrid policies={policies} open={open} onPoint={point} />
      <div className={`${styles.panel} ${own.detail}`} tabIndex={-1}>
        {shownPair === null ? (
          <TableHint />
        ) : (
          <PairPanel
            pair={shownPair}
            isOpened={preview === null}
            onClose={open === null ? undefined : close}
          />
        )}
      </div>
    </div>
  );
}
