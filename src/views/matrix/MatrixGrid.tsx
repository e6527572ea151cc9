import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { strategyIndex } from '../../plan/graph.ts';
import type { Matrix } from '../../plan/matrix.ts';
import { useExplorer } from '../../store/hooks.ts';
import { lazyComponent } from '../../ui/lazyComponent.tsx';
import { strategyColour } from '../../ui/palette.ts';
import { ColumnBands } from './ColumnBands.tsx';
import { CornerNote } from './CornerNote.tsx';
import { GridRows } from './GridParts.tsx';
import { gridModeOf, gridStyle, isDense, numbersStyle, rowsStyle } from './gridMode.ts';
import { cellAt, columnCount, HEAD, HEAD_COLUMNS, HEAD_ROWS, rowCount } from './gridPosition.ts';
import states from './gridStates.module.css';
import { keepInView } from './keepInView.ts';
import styles from './MatrixGrid.module.css';
import { MatrixHeaders } from './MatrixHeaders.tsx';
import { MatrixLine, type VisibleColumn } from './MatrixLine.tsx';
import { useMatrixGrid } from './useMatrixGrid.ts';

/** Only large plans load it. */
const virtualMatrix = lazyComponent(async () => (await import('./VirtualMatrix.tsx')).VirtualMatrix);

type Props = {
  readonly matrix: Matrix;
  /** The matrix before a what-if, else the same. */
  readonly was: Matrix;
  readonly labelledBy: string;
};

export function MatrixGrid({ matrix, was, labelledBy }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const columns = useColumns(matrix, was);
  const { tabStop, pointed, handlers, selectedRow, selectedColumn } = useMatrixGrid(matrix, room);
  const frame = gridModeOf(matrix);
  const isWhole = frame === 'whole';
  const tabCell = cellAt(matrix, tabStop);
  useShowSelected(room, selectedRow, selectedColumn);

  const bands = <ColumnBands matrix={matrix} frame={frame} pointed={pointed} />;
  const headers = (visible: readonly VisibleColumn[]) => (
    <GridRows className={styles.heads} data-heads="true">
      <CornerNote policy={pointed} />
      <MatrixHeaders
        matrix={matrix}
        was={was.sum.listings}
        frame={frame}
        columns={visible}
        tabRow={tabCell.row < HEAD_ROWS ? tabCell.row : null}
        tabColumn={tabCell.row < HEAD_ROWS ? tabCell.column : null}
      />
      {bands}
    </GridRows>
  );
  const line = (at: number, visible: readonly VisibleColumn[]) => {
    const row = matrix.rows[at];
    return row === undefined ? null : (
      <MatrixLine
        key={row.initiative.id}
        line={row}
        row={HEAD_ROWS + at}
        frame={frame}
        columns={visible}
        tabColumn={tabCell.row === HEAD_ROWS + at ? tabCell.column : null}
      />
    );
  };
  return (
    <div
      ref={room}
      className={`${styles.room} ${states.states}`}
      style={numbersStyle(matrix)}
      data-pages={true}
      tabIndex={-1}
      data-directions={matrix.directions.length > 0}
      data-changes={changesIn(columns)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: table elements cannot use subgrid or be virtualised */}
      <div
        role="grid"
        className={isWhole ? styles.whole : styles.window}
        data-frame={frame}
        data-dense={isDense(matrix)}
        aria-labelledby={labelledBy}
        aria-rowcount={rowCount(matrix)}
        aria-colcount={columnCount(matrix)}
        style={gridStyle(frame, matrix)}
        {...handlers}
      >
        {isWhole ? (
          <>
            {headers(columns)}
            <GridRows className={styles.lines} style={rowsStyle(matrix)}>
              {matrix.rows.map((_, at) => line(at, columns))}
              {bands}
            </GridRows>
          </>
        ) : (
          <virtualMatrix.Component
            {...{ room, columns, headers, line, bands }}
            rows={matrix.rows}
            pinnedRows={[tabCell.row - HEAD_ROWS, selectedRow]}
            pinnedColumns={[tabStop.column - HEAD_COLUMNS, selectedColumn]}
          />
        )}
      </div>
    </div>
  );
}

/** Width class of the column sums while a what-if changes them. */
function changesIn(columns: readonly VisibleColumn[]): 'one' | 'several' | undefined {
  const most = Math.max(0, ...columns.map(({ sum, before }) => (before === sum.listings ? 0 : before)));
  if (most === 0) return undefined;
  return most < 10 ? 'one' : 'several';
}

function useColumns(matrix: Matrix, was: Matrix): readonly VisibleColumn[] {
  const graph = useExplorer((state) => state.graph);
  return useMemo(() => {
    const strategies = new Set(matrix.strategies.map(({ from }) => from));
    const directions = new Set(matrix.directions.map(({ from }) => from));
    return matrix.columns.map((column, at) => ({
      ...column,
      at,
      before: was.columns[at]?.sum.listings ?? column.sum.listings,
      colour: strategyColour(strategyIndex(graph, column.policy.strategy)).strong,
      begins: strategies.has(at) ? 'strategy' : directions.has(at) ? 'direction' : 'neither',
    }));
  }, [graph, matrix, was]);
}

/** Scrolls to the selected row or column, wherever it was selected. */
function useShowSelected(room: RefObject<HTMLElement | null>, row: number, column: number): void {
  useEffect(() => {
    const place =
      row >= 0
        ? `[data-row="${HEAD_ROWS + row}"][data-column="0"]`
        : column >= 0
          ? `[data-row="${HEAD.policies}"][data-column="${HEAD_COLUMNS + column}"]`
          : null;
    const cell = place === null ? null : room.current?.querySelector(place);
    if (cell === null || cell === undefined) return;
    let isSelected = true;
    keepInView(cell, () => isSelected);
    return () => {
      isSelected = false;
    };
  }, [room, row, column]);
}
