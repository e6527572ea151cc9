/** Links between a node and priority projects: stated by the source, and inferred ones if switched on. */
import { type NodeId, nodeOf } from '../../plan/graph.ts';
import type { ProjectLink } from '../../plan/linksOf.ts';
import { linksAt, otherEnd, withSuggested } from '../../plan/projectLinks.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { NodeLink } from '../NodeLink.tsx';
import { DetailsPart } from './DetailsPart.tsx';
import { LinkList } from './LinkList.tsx';
import styles from './ProjectLinks.module.css';

export function ProjectLinks({ node }: { node: { readonly id: NodeId; readonly kind: string } }) {
  const { t } = useTranslation();
  const graph = useExplorer(({ graph: whole, filter }) => (filter.suggested ? withSuggested(whole) : whole));
  const links = linksAt(graph, node.id);
  const stated = links.filter(({ words }) => words === null);
  const sharing = links.filter(({ words }) => words !== null);
  const isProject = node.kind === 'priorityProject';
  const step = (link: ProjectLink) => (
    <NodeLink
      key={link.id}
      node={nodeOf(graph, otherEnd(link, node.id))}
      note={link.words !== null && <SharedWords words={link.words} />}
    />
  );
  return (
    <>
      {stated.length > 0 && (
        <DetailsPart title={t(isProject ? 'details.linkedNodes' : 'details.linkedProjects')}>
          <LinkList items={stated} row={step} />
        </DetailsPart>
      )}
      {sharing.length > 0 && (
        <DetailsPart title={t(isProject ? 'details.sharingNodes' : 'details.sharingProjects')}>
          <p className={styles.ours}>{t('details.sharingOurs')}</p>
          <LinkList items={sharing} row={step} />
        </DetailsPart>
      )}
    </>
  );
}

/** Shared words are always Japanese. */
function SharedWords({ words }: { words: string }) {
  const { t } = useTranslation();
  return (
    <>
      <span>{t('links.sharesBefore')}</span>
      <span lang="ja">{words}</span>
      <span>{t('links.sharesAfter')}</span>
    </>
  );
}
