import { memo, type ReactElement } from 'react';
import { strategyIndex } from '../../plan/graph.ts';
import type { Matrix, MatrixGroup } from '../../plan/matrix.ts';
import type { DirectionId, StrategyId } from '../../plan/plan.ts';
import { textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { strategyColour } from '../../ui/palette.ts';
import { CountDecrease } from '../CountChange.tsx';
import { GridCell, GridRow } from './GridParts.tsx';
import { GroupHeader } from './GroupHeader.tsx';
import { columnStyle, type GridMode } from './gridMode.ts';
import { HEAD, HEAD_COLUMNS, SUM_COLUMN } from './gridPosition.ts';
import styles from './MatrixGrid.module.css';
import type { VisibleColumn } from './MatrixLine.tsx';

type Props = {
  readonly matrix: Matrix;
  /** Number of listings before a what-if. */
  readonly was: number;
  readonly frame: GridMode;
  readonly columns: readonly VisibleColumn[];
  /** Position of the tab stop if it is in a header, else null. */
  readonly tabRow: number | null;
  readonly tabColumn: number | null;
};

/** Column headers (strategies, directions, basic policies) and column sums. */
export const MatrixHeaders = memo(function MatrixHeads(props: Props) {
  const { matrix, was, frame, columns, tabRow, tabColumn } = props;
  const { t, number, language } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const selected = useExplorer((state) => state.selected);
  const cell = (row: number, column: number) => ({
    row,
    column,
    isTabStop: tabRow === row && tabColumn === column,
  });
  const changeLabel = (before: number, after: number) =>
    before === after ? undefined : t('whatIf.fromTo', { before: number(before), after: number(after) });
  const isVisible = ({ from, columns: length }: MatrixGroup<unknown>) =>
    columns.some(({ at }) => at >= from && at < from + length);
  const groupHeader = (row: number, group: MatrixGroup<StrategyId | DirectionId>): ReactElement => (
    <GroupHeader
      key={group.id}
      group={group}
      style={columnStyle(frame, group.from, group.columns)}
      {...cell(row, HEAD_COLUMNS + group.from)}
    />
  );
  return (
    <>
      <GridRow row={HEAD.strategies} className={styles.strategies}>
        {matrix.strategies.filter(isVisible).map((group) => groupHeader(HEAD.strategies, group))}
      </GridRow>
      {matrix.directions.length > 0 && (
        <GridRow row={HEAD.directions} className={styles.directions}>
          {matrix.directions.filter(isVisible).map((group) => groupHeader(HEAD.directions, group))}
        </GridRow>
      )}
      <GridRow row={HEAD.policies} className={styles.policies}>
        <GridCell as="columnheader" className={styles.corner} {...cell(HEAD.policies, 0)}>
          {t('matrix.initiatives')}
        </GridCell>
        <GridCell as="columnheader" className={styles.sumHead} {...cell(HEAD.policies, SUM_COLUMN)}>
          {t('matrix.sum')}
        </GridCell>
        {columns.map(({ policy, at, begins }) => {
          const name = t('matrix.head', { id: policy.number, name: textIn(policy.name, language) });
          const { pale } = strategyColour(strategyIndex(graph, policy.strategy));
          return (
            <GridCell
              key={policy.id}
              as="columnheader"
              className={styles.policy}
              title={name}
              aria-label={name}
              aria-selected={selected === policy.id}
              data-begins={begins}
              style={{ ...columnStyle(frame, at), backgroundColor: pale }}
              {...cell(HEAD.policies, HEAD_COLUMNS + at)}
            >
              <span className={styles.turned}>{policy.number}</span>
            </GridCell>
          );
        })}
      </GridRow>
      <GridRow row={HEAD.sums} className={styles.sums}>
        <GridCell as="rowheader" className={styles.sumsName} {...cell(HEAD.sums, 0)}>
          {t('matrix.columnSums')}
        </GridCell>
        <GridCell
          className={styles.sum}
          aria-label={changeLabel(was, matrix.sum.listings)}
          {...cell(HEAD.sums, SUM_COLUMN)}
        >
          {was === matrix.sum.listings ? (
            number(was)
          ) : (
            <CountDecrease before={was} after={matrix.sum.listings} />
          )}
        </GridCell>
        {columns.map(({ policy, sum, before, at, begins }) => (
          <GridCell
            key={policy.id}
            className={styles.columnSum}
            aria-label={changeLabel(before, sum.listings)}
            data-begins={begins}
            style={columnStyle(frame, at)}
            {...cell(HEAD.sums, HEAD_COLUMNS + at)}
          >
            {before === sum.listings ? (
              number(before)
            ) : (
              <span className={styles.turned}>
                <CountDecrease before={before} after={sum.listings} />
              </span>
            )}
          </GridCell>
        ))}
      </GridRow>
    </>
  );
});
