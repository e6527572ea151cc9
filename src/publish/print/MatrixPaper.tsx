import { type CSSProperties, Fragment } from 'react';
import { nodeOf, type PlanGraph, strategyIndex } from '../../plan/graph.ts';
import type { Matrix, MatrixGroup } from '../../plan/matrix.ts';
import type { DirectionId, StrategyId } from '../../plan/schema.ts';
import { textIn } from '../../plan/text.ts';
import { useExplorer, useWords } from '../../store/hooks.ts';
import { strategyColour } from '../../ui/palette.ts';
import { NodeName } from '../../views/NodeName.tsx';
import styles from './MatrixPaper.module.css';
import type { MatrixBlock } from './matrixBlocks.ts';
import { SIGN, SignLegend } from './Signs.tsx';

type Props = {
  readonly matrix: Matrix;
  readonly block: MatrixBlock;
  /** The others begin on pages of their own. */
  readonly isFirst: boolean;
};

/** Some columns of the matrix with all of its rows; its heads come again on each page. */
export function MatrixPaper({ matrix: { rows }, block, isFirst }: Props) {
  const { number, language } = useWords();
  const graph = useExplorer((state) => state.graph);
  const { columns, widths } = block;
  const begins = beginnings(block);
  return (
    <table className={styles.matrix} data-first={isFirst}>
      <colgroup>
        <col style={{ width: `${widths.name}mm` }} />
        <col style={{ width: `${widths.sum}mm` }} />
        <col span={columns.length} style={{ width: `${widths.column}mm` }} />
      </colgroup>
      <MatrixPaperHead block={block} begins={begins} graph={graph} />
      <tbody>
        {rows.map(({ initiative, marks, sum }) => (
          <tr key={initiative.id}>
            <th scope="row" className={styles.name}>
              <NodeName node={initiative} language={language} />
            </th>
            <td className={styles.sum}>{number(sum.listings)}</td>
            {columns.map(({ policy }, at) => {
              const mark = marks.get(policy.id);
              return (
                <td key={policy.id} className={styles.cell} data-begins={begins.get(at)}>
                  {mark === undefined ? null : SIGN[mark]}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Beginnings = ReadonlyMap<number, 'strategy' | 'direction'>;

/** At which columns a strategy, or a direction within one, begins. */
function beginnings({ strategies, directions }: MatrixBlock): Beginnings {
  return new Map([
    ...directions.map(({ from }) => [from, 'direction'] as const),
    ...strategies.map(({ from }) => [from, 'strategy'] as const),
  ]);
}

function MatrixPaperHead({
  block: { columns, strategies, directions },
  begins,
  graph,
}: {
  readonly block: MatrixBlock;
  readonly begins: Beginnings;
  readonly graph: PlanGraph;
}) {
  const { t, number, language } = useWords();
  return (
    <thead>
      <tr>
        <th className={styles.corner} rowSpan={3}>
          <SignLegend />
          <br />
          {t('print.matrixSums')}
        </th>
        <td rowSpan={3} />
        {strategies.map((group) => (
          <GroupHead key={group.id} group={group} begins={begins} graph={graph} />
        ))}
      </tr>
      <tr>
        {directions.map((group) => (
          <GroupHead key={group.id} group={group} begins={begins} graph={graph} />
        ))}
      </tr>
      <tr>
        {columns.map(({ policy }, at) => (
          <th
            key={policy.id}
            scope="col"
            className={styles.policy}
            data-begins={begins.get(at)}
            title={textIn(policy.name, language)}
            style={pale(graph, policy.strategy)}
          >
            <span className={styles.turned}>{policy.id}</span>
          </th>
        ))}
      </tr>
      <tr>
        <th className={styles.corner}>{t('matrix.initiatives')}</th>
        <td className={styles.sum}>{t('matrix.sum')}</td>
        {columns.map(({ policy, sum }, at) => (
          <td key={policy.id} className={styles.columnSum} data-begins={begins.get(at)}>
            {number(sum.listings)}
          </td>
        ))}
      </tr>
    </thead>
  );
}

/** Its strategy by number and short name, its direction by number; and the listings that it has in these rows. */
function GroupHead({
  group,
  begins,
  graph,
}: {
  readonly group: MatrixGroup<StrategyId | DirectionId>;
  readonly begins: Beginnings;
  readonly graph: PlanGraph;
}) {
  const { number, language } = useWords();
  const node = nodeOf(graph, group.id);
  if (node.kind !== 'strategy' && node.kind !== 'direction') return null;
  const isStrategy = node.kind === 'strategy';
  return (
    <th
      scope="colgroup"
      colSpan={group.columns}
      className={isStrategy ? styles.strategy : styles.direction}
      data-begins={begins.get(group.from)}
      style={pale(graph, isStrategy ? node.id : node.strategy)}
    >
      <span className={styles.groupText}>
        <span className={group.columns === 1 ? styles.turned : undefined}>
          {node.id}
          {isStrategy && <Fragment> {textIn(node.short, language)}</Fragment>}
        </span>{' '}
        <span>{number(group.sum.listings)}</span>
      </span>
    </th>
  );
}

function pale(graph: PlanGraph, strategy: StrategyId): CSSProperties {
  return { backgroundColor: strategyColour(strategyIndex(graph, strategy)).pale };
}
