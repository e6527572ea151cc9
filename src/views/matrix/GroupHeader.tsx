import { type CSSProperties, Fragment } from 'react';
import { type DirectionNode, nodeOf, type StrategyNode, strategyIndex } from '../../plan/graph.ts';
import type { MatrixGroup } from '../../plan/matrix.ts';
import type { DirectionId, StrategyId } from '../../plan/plan.ts';
import { breakPieces, languageIn, pieceJoint, textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { BreakOpportunity } from '../../ui/BreakOpportunity.tsx';
import clamped from '../../ui/clamped.module.css';
import { strategyColour } from '../../ui/palette.ts';
import { type CellProps, GridCell } from './GridParts.tsx';
import styles from './GroupHeader.module.css';

type Props = {
  readonly group: MatrixGroup<StrategyId | DirectionId>;
  readonly style: CSSProperties;
} & Pick<CellProps, 'row' | 'column' | 'isTabStop'>;

/** Over so few columns, names break anywhere. */
const FEW_COLUMNS = 4;

/** Header over the columns of a strategy or direction, with its listing count. */
export function GroupHeader({ group: { id, columns, sum }, style, ...cell }: Props) {
  const { t, number, language } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const isSelected = useExplorer((state) => state.selected === id);
  const node = nodeOf(graph, id);
  if (node.kind !== 'strategy' && node.kind !== 'direction') return null;
  const shown = languageIn(node.name, language);
  const values = { id: node.number, name: textIn(node.name, language), number: number(sum.listings) };
  const name = sum.listings === 1 ? t('matrix.groupOne', values) : t('matrix.group', values);
  const { strong, pale } = strategyColour(strategyIndex(graph, strategyIdOf(node)));
  const colours = node.kind === 'strategy' ? { backgroundColor: strong } : { backgroundColor: pale };
  return (
    <GridCell
      as="columnheader"
      className={node.kind === 'strategy' ? styles.strategy : styles.direction}
      aria-colspan={columns}
      aria-label={name}
      aria-selected={isSelected}
      title={name}
      style={{ ...style, ...colours }}
      {...cell}
    >
      <span className={styles.groupText} data-wide={columns > FEW_COLUMNS}>
        <span
          className={node.kind === 'strategy' ? `${styles.groupTitle} ${clamped.clamped}` : styles.numberEnd}
        >
          <b>
            <bdi>{node.number}</bdi>
          </b>
          {node.kind === 'strategy' && (
            <>
              {' '}
              <span lang={shown}>
                {breakPieces(node.shortBreaks, language).map((piece, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no id but its index
                  <Fragment key={at}>
                    {at > 0 && (pieceJoint(shown) || <BreakOpportunity />)}
                    <span>{piece}</span>
                  </Fragment>
                ))}
              </span>
            </>
          )}
        </span>
        <span className={styles.groupSum}>{number(sum.listings)}</span>
      </span>
    </GridCell>
  );
}

function strategyIdOf(node: StrategyNode | DirectionNode): StrategyId {
  return node.kind === 'strategy' ? node.id : node.strategy;
}
