import { type PlanNode, strategyIndex, strategyOf } from '../../plan/graph.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { strategyColour } from '../../ui/palette.ts';
import { ItemValues } from '../../views/attributes/ItemValues.tsx';
import { NodeName } from '../../views/NodeName.tsx';
import styles from './BranchHead.module.css';

const INDENT = 2;

/** The heading of a strategy or a direction, distinct by bar, size and indent as well as by colour. */
export function BranchHead({ node }: { readonly node: PlanNode }) {
  const { language } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const strategy = strategyOf(node);
  if (strategy === undefined) return null;
  const { strong, pale } = strategyColour(strategyIndex(graph, strategy));
  const Head = node.kind === 'strategy' ? 'h2' : 'h3';
  return (
    <Head
      className={node.kind === 'strategy' ? styles.strategy : styles.direction}
      style={{
        borderColor: strong,
        backgroundColor: pale,
        marginInlineStart: node.kind === 'direction' ? `${(node.level - 1) * INDENT}mm` : undefined,
      }}
    >
      <span className={styles.number}>{node.number}</span>
      <span>
        <NodeName node={node} language={language} />
        <ItemValues node={node} />
      </span>
    </Head>
  );
}
