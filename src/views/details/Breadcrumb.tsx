import { pathToVision } from '../../explore/path.ts';
import { type NodeId, nodeOf, type PlanNode } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { NodeNumber } from '../NodeNumber.tsx';
import { useNodeLink } from '../nodeLink.ts';
import styles from './Breadcrumb.module.css';

/** Path from the vision to the node. An initiative has listings instead. */
export function Breadcrumb({ node }: { node: PlanNode }) {
  const { t } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const path = pathToVision(graph, node.id);
  if (path.kind !== 'hierarchy') return null;
  return (
    <nav aria-label={t('details.place')}>
      <ol className={styles.breadcrumb}>
        {[...path.above].reverse().map((id) => (
          <li key={id} className={styles.crumb}>
            <Crumb id={id} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Crumb({ id }: { id: NodeId }) {
  const { kindOf, language } = useTranslation();
  const node = useExplorer((state) => nodeOf(state.graph, id));
  const link = useNodeLink(id);
  const kind = kindOf(node);
  const number = node.number === undefined || node.number === '' ? '' : ` ${node.number}`;
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={`${kind}${number} ${textIn(node.name, language)}`}
      {...link}
    >
      <span>{kind}</span> <NodeNumber node={node} />
    </button>
  );
}
