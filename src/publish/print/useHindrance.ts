import { useMemo } from 'react';
import { matrix } from '../../plan/matrix.ts';
import { useExplorer, useShown } from '../../store/hooks.ts';
import { type Hindrance, hindrance, type SheetKind } from './sheetKinds.ts';

/** Why what is shown now cannot be printed as a sheet, by its kind. */
export function useHindrance(): (kind: SheetKind) => Hindrance {
  const { graph } = useShown();
  const { rows, order } = useExplorer((state) => state.desk.matrix);
  const count = useMemo(() => matrix(graph, order, rows).rows.length, [graph, order, rows]);
  return (kind) => hindrance(kind, graph, count);
}
