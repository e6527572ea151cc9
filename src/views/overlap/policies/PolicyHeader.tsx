import {
  listingBetween,
  type NodeId,
  type PlanGraph,
  type PolicyNode,
  strategyIndex,
} from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { useExplorer } from '../../../store/hooks.ts';
import { useTableGraphs } from '../../../store/whatIf.ts';
import { strategyColour } from '../../../ui/palette.ts';
import { NodeName } from '../../NodeName.tsx';
import styles from './OverlapGrid.module.css';

type Props = {
  readonly policy: PolicyNode;
  readonly scope: 'row' | 'col';
  readonly begins: 'strategy' | 'direction' | false;
  readonly isLit: boolean;
  readonly isTabStop: boolean;
};

/** Header of a row or column: the policy's number, and its name where there is room. */
export function PolicyHeader({ policy, scope, begins, isLit, isTabStop }: Props) {
  const graph = useExplorer((state) => state.graph);
  const { before: tableGraph } = useTableGraphs();
  const language = useExplorer((state) => state.language);
  const isSelected = useExplorer((state) => state.selected === policy.id);
  const isRelated = useExplorer(
    (state) =>
      state.hovered === policy.id || listsInitiative(tableGraph, policy, state.hovered ?? state.selected),
  );
  const name = textIn(policy.name, language);
  const isHighlighted = isLit || isRelated;
  const { strong } = strategyColour(strategyIndex(graph, policy.strategy));
  return (
    <th
      scope={scope}
      className={scope === 'row' ? styles.rowHead : styles.columnHead}
      aria-label={`${policy.number} ${name}`}
      aria-selected={isSelected}
      title={`${policy.number} ${name}`}
      data-begins={begins || undefined}
      data-lit={isHighlighted}
      tabIndex={isTabStop ? 0 : -1}
      style={{ borderColor: strong }}
    >
      <span className={styles.number} style={{ color: isSelected || isHighlighted ? undefined : strong }}>
        {policy.number}
      </span>
      {scope === 'row' && (
        <span className={styles.name}>
          <NodeName node={policy} language={language} />
        </span>
      )}
    </th>
  );
}

/** Whether this policy lists the hovered or selected initiative. */
function listsInitiative(graph: PlanGraph, policy: PolicyNode, id: NodeId | null): boolean {
  return (
    id !== null &&
    graph.nodes.get(id)?.kind === 'initiative' &&
    listingBetween(graph, policy.id, id) !== undefined
  );
}
