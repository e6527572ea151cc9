import type { ReactNode } from 'react';
import type { NodeId } from '../../plan/graph.ts';
import { useActions, useExplorer } from '../../store/hooks.ts';
import type { RowPosition } from './Table.tsx';
import styles from './TableRow.module.css';

type Props = {
  readonly id: NodeId;
  readonly place: RowPosition;
  /** By a what-if. */
  readonly isDropped?: boolean;
  readonly children: ReactNode;
};

/**
 * A table row: hover highlights the node in all views, a click selects it. Keyboard users get a button in the
 * name cell.
 */
export function TableRow({ id, place: { index, measured }, isDropped, children }: Props) {
  const { hover, select, compare } = useActions();
  const isSelected = useExplorer((state) => state.selected === id);
  const isHovered = useExplorer((state) => state.hovered === id);
  return (
    <tr
      ref={measured}
      data-row={id}
      data-index={index}
      aria-rowindex={index === undefined ? undefined : index + 2}
      className={styles.row}
      data-selected={isSelected}
      data-lit={isHovered}
      data-dropped={isDropped}
      onClick={({ shiftKey }) => (shiftKey ? compare(id) : select(id))}
      // Shift+click would select text.
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault();
      }}
      onPointerMove={() => hover(id)}
      onPointerLeave={() => hover(null)}
    >
      {children}
    </tr>
  );
}
