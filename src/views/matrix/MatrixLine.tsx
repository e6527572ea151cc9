import { memo } from 'react';
import type { MatrixColumn, MatrixRow } from '../../plan/matrix.ts';
import { textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { useDroppedIds } from '../../store/whatIf.ts';
import clamped from '../../ui/clamped.module.css';
import { MarkSign } from '../../ui/MarkSign.tsx';
import { NodeName } from '../NodeName.tsx';
import { GridCell, GridRow } from './GridParts.tsx';
import { columnStyle, type GridMode } from './gridMode.ts';
import { HEAD_COLUMNS, SUM_COLUMN } from './gridPosition.ts';
import styles from './MatrixGrid.module.css';

/** A rendered column; columns out of view may be left out. */
export type VisibleColumn = MatrixColumn & {
  /** Index among all columns, from 0. */
  readonly at: number;
  /** Listing count before a what-if. */
  readonly before: number;
  readonly colour: string;
  /** Whether a direction or strategy starts at this column. */
  readonly begins: 'strategy' | 'direction' | 'neither';
};

type Props = {
  readonly line: MatrixRow;
  /** Row index in the grid, from 0. */
  readonly row: number;
  readonly frame: GridMode;
  readonly columns: readonly VisibleColumn[];
  /** Column of the tab stop if it is in this row, else null. */
  readonly tabColumn: number | null;
};

/** Row of an initiative with its listings. The grid handles events. */
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
        <span className={styles.nameText} title={textIn(initiative.name, language)}>
          <span className={clamped.clamped}>
            <NodeName node={initiative} language={language} />
          </span>
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
            aria-label={t(`matrix.${mark}`)}
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
