import { strategyIndex } from '../../plan/graph.ts';
import type { PolicyId } from '../../plan/plan.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { MarkSign } from '../../ui/MarkSign.tsx';
import { strategyColour } from '../../ui/palette.ts';
import { NodeName } from '../NodeName.tsx';
import { NodeNumber } from '../NodeNumber.tsx';
import styles from './CornerNote.module.css';

/** Legend in the empty corner; names the hovered basic policy, because its header shows only a number. */
export function CornerNote({ policy }: { readonly policy: PolicyId | null }) {
  const { t, language } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const node = policy === null ? undefined : graph.nodes.get(policy);
  const isOf = node?.kind === 'policy';
  return (
    <div className={styles.note} aria-hidden="true" data-note={isOf ? 'policy' : 'signs'}>
      {isOf ? (
        <>
          <NodeNumber node={node} />
          <span style={{ color: strategyColour(strategyIndex(graph, node.strategy)).strong }}>
            <NodeName node={node} language={language} />
          </span>
        </>
      ) : (
        <>
          <span>
            <MarkSign filled={true} /> <span>{t('matrix.first')}</span>
          </span>
          <span>
            <MarkSign filled={false} /> <span>{t('matrix.relisted')}</span>
          </span>
        </>
      )}
    </div>
  );
}
