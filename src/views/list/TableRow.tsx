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

/** A row of a table: pointing at it lights the thing everywhere, a press chooses it; for the keyboard its name is a button. */
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
      // With the shift key a press would mark all the text up to here.
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
