import { useMemo } from 'react';
import { pathToVision } from '../../explore/path.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { useExplorer, useWords } from '../../store/hooks.ts';
import { SentenceText } from '../SentenceText.tsx';
import { DetailsPart } from './DetailsPart.tsx';
import styles from './WayToVision.module.css';

/** How the node reaches the vision, in a sentence. */
export function WayToVision({ node }: { node: PlanNode }) {
  const { t, sentences } = useWords();
  const graph = useExplorer((state) => state.graph);
  const sentence = useMemo(
    () => sentences.toVision(graph, pathToVision(graph, node.id)),
    [sentences, graph, node.id],
  );
  if (sentence.length === 0) return null;
  return (
    <DetailsPart title={t('details.wayToVision')}>
      <p className={styles.way}>
        <SentenceText sentence={sentence} />
      </p>
    </DetailsPart>
  );
}
