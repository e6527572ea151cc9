import { useMemo } from 'react';
import { pathToVision } from '../../explore/path.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { SentenceText } from '../SentenceText.tsx';
import styles from './VisionPath.module.css';

/** Sentence that says how the node reaches the vision. */
export function VisionPath({ node }: { node: PlanNode }) {
  const { t, sentences } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const sentence = useMemo(
    () => sentences.toVision(graph, pathToVision(graph, node.id), true),
    [sentences, graph, node.id],
  );
  if (sentence.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className={hidden.hidden}>{t(graph.plan.hasVision ? 'details.wayToVision' : 'details.place')}</h3>
      <p className={styles.path}>
        <SentenceText sentence={sentence} />
      </p>
    </div>
  );
}
