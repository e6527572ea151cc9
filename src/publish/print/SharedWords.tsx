/** The links between a node and priority projects in print, grouped by the words that they share. */
import { linkText } from '../../i18n/linkText.ts';
import { type NodeId, nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { linksAt, otherEnd } from '../../plan/projectLinks.ts';
import { useTranslation } from '../../store/hooks.ts';
import { NodeName } from '../../views/NodeName.tsx';

type Props = { readonly graph: PlanGraph; readonly id: NodeId };

/** Empty where links are hidden. */
export function SharedWords({ graph, id }: Props) {
  const { t, language } = useTranslation();
  return [...groupBy(linksAt(graph, id), (link) => linkText(link, t))].map(([text, links]) => (
    <p key={text}>
      <span>{text}</span>{' '}
      {links.map((link, at) => {
        const node = nodeOf(graph, otherEnd(link, id));
        const number = node.kind === 'initiative' || !node.number ? '' : `${node.number} `;
        const before = `${at > 0 ? t('shown.joint') : ''}${number}`;
        return (
          <span key={link.id}>
            {before !== '' && <span>{before}</span>}
            <NodeName node={node} language={language} />
          </span>
        );
      })}
    </p>
  ));
}
