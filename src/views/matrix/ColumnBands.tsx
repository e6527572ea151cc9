import type { NodeId } from '../../plan/graph.ts';
import type { Matrix } from '../../plan/matrix.ts';
import type { PolicyId } from '../../plan/schema.ts';
import { useExplorer } from '../../store/hooks.ts';
import styles from './ColumnBands.module.css';
import { columnStyle, type GridMode } from './gridMode.ts';

type Props = { readonly matrix: Matrix; readonly frame: GridMode; readonly pointed: PolicyId | null };

/** Lights the column that is pointed at and marks what is selected, over all rows, without drawing them anew. */
export function ColumnBands({ matrix, frame, pointed }: Props) {
  const hovered = useExplorer((state) => state.hovered);
  const selected = useExplorer((state) => state.selected);
  const lit = bandOf(matrix, pointed) ?? bandOf(matrix, hovered);
  const chosen = bandOf(matrix, selected);
  return (
    <>
      {chosen === null ? null : (
        <div
          aria-hidden="true"
          className={styles.band}
          data-band="selected"
          style={columnStyle(frame, chosen.from, chosen.columns)}
        />
      )}
      {lit === null ? null : (
        <div
          aria-hidden="true"
          className={styles.band}
          data-band="lit"
          style={columnStyle(frame, lit.from, lit.columns)}
        />
      )}
    </>
  );
}

type Band = { readonly from: number; readonly columns: number };

/** The columns of a basic policy or of a branch; none for anything else. */
function bandOf(matrix: Matrix, id: NodeId | null): Band | null {
  const at = matrix.columns.findIndex(({ policy }) => policy.id === id);
  if (at >= 0) return { from: at, columns: 1 };
  return [...matrix.strategies, ...matrix.directions].find((group) => group.id === id) ?? null;
}
