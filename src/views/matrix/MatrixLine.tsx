import { memo } from 'react';
import type { MatrixColumn, MatrixRow } from '../../plan/matrix.ts';
import { textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { useDroppedIds } from '../../store/whatIf.ts';
import { MarkSign } from '../../ui/MarkSign.tsx';
import { NodeName } from '../NodeName.tsx';
import { GridCell, GridRow } from './GridParts.tsx';
import { columnStyle, type GridMode } from './gridMode.ts';
import { HEAD_COLUMNS, SUM_COLUMN } from './gridPosition.ts';
import styles from './MatrixGrid.module.css';

const MARK_LABELS = { first: 'matrix.first', relisted: 'matrix.relisted', empty: 'matrix.empty' } as const;

/** A column that is drawn: those out of sight need not be. */
export type VisibleColumn = MatrixColumn & {
  /** Its place among all, from 0. */
  readonly at: number;
  /** Its listings before a what-if. */
  readonly before: number;
  readonly colour: string;
  /** Whether a direction or a strategy begins with it. */
  readonly begins: 'strategy' | 'direction' | 'neither';
};

type Props = {
  readonly line: MatrixRow;
  /** Its row of the grid, from 0. */
  readonly row: number;
  readonly frame: GridMode;
  readonly columns: readonly VisibleColumn[];
  /** The column that Tab leads to, if it is in this row. */
  readonly tabColumn: number | null;
};

/** An initiative and its listings. What is done with them is the grid's business. */
export const MatrixLine = memo(function MatrixLine({ line, row, frame, columns, tabColumn }: Props) {
  const { t, number, language } = useTranslation();
  const { initiative, marks, sum } = line;
  const isSelected = useExplorer((state) => state.selected === initiative.id);
  const isLit = useExplorer((state) => state.hovered === initiative.id);
  const isDropped = useDroppedIds().has(initiative.id);
  const cell = (column: number) => ({ row, column, isTabStop: column === tabColumn });
  return (
    <GridRow
      row={row}
      className={styles.line}
      aria-selected={isSelected}
      data-initiative={initiative.id}
      data-lit={isLit}
      data-dropped={isDropped}
    >
      <GridCell
        as="rowheader"
        className={styles.name}
        aria-label={isDropped ? `${textIn(initiative.name, language)} ${t('whatIf.isDropped')}` : undefined}
        {...cell(0)}
      >
        <span className={styles.nameText}>
          <NodeName node={initiative} language={language} />
        </span>
      </GridCell>
      <GridCell className={styles.sum} {...cell(SUM_COLUMN)}>
        <span className={styles.sumText}>{number(sum.listings)}</span>
      </GridCell>
      {columns.map(({ policy, at, colour, begins }) => {
        const mark = marks.get(policy.id) ?? 'empty';
        return (
          <GridCell
            key={policy.id}
            className={styles.cell}
            aria-label={t(MARK_LABELS[mark])}
            data-mark={mark}
            data-begins={begins}
            style={{ ...columnStyle(frame, at), color: colour }}
            {...cell(HEAD_COLUMNS + at)}
          >
            {mark === 'empty' ? null : <MarkSign filled={mark === 'first'} />}
          </GridCell>
        );
      })}
    </GridRow>
  );
});
