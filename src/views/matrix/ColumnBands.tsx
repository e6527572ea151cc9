import type { NodeId } from '../../plan/graph.ts';
import type { Matrix } from '../../plan/matrix.ts';
import type { PolicyId } from '../../plan/plan.ts';
import { useExplorer } from '../../store/hooks.ts';
import styles from './ColumnBands.module.css';
import { columnStyle, type GridMode } from './gridMode.ts';

type Props = { readonly matrix: Matrix; readonly frame: GridMode; readonly pointed: PolicyId | null };

/** Highlights the hovered and the selected column as overlays, without rendering the rows again. */
export function ColumnBands({ matrix, frame, pointed }: Props) {
  const hovered = useExplorer((state) => state.hovered);
  const selected = useExplorer((state) => state.selected);
  const bands = {
    selected: bandOf(matrix, selected),
    lit: bandOf(matrix, pointed) ?? bandOf(matrix, hovered),
  };
  return Object.entries(bands).map(([name, band]) =>
    band === null ? null : (
      <div
        key={name}
        aria-hidden="true"
        className={styles.band}
        data-band={name}
        style={columnStyle(frame, band.from, band.columns)}
      />
    ),
  );
}

type Band = { readonly from: number; readonly columns: number };

/** The columns of a basic policy or branch; null for other nodes. */
function bandOf(matrix: Matrix, id: NodeId | null): Band | null {
  const at = matrix.columns.findIndex(({ policy }) => policy.id === id);
  if (at >= 0) return { from: at, columns: 1 };
  return [...matrix.strategies, ...matrix.directions].find((group) => group.id === id) ?? null;
}
