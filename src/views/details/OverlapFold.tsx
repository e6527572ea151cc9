import { nodeOf, type PolicyNode } from '../../plan/graph.ts';
import type { Overlap } from '../../plan/measures.ts';
import { useExplorer, useWords } from '../../store/hooks.ts';
import { Fold } from '../../ui/Fold.tsx';
import { NodeName } from '../NodeName.tsx';
import { NodeNumber } from '../NodeNumber.tsx';
import { NodeStep } from '../NodeStep.tsx';
import styles from './OverlapFold.module.css';
import { StepList } from './StepList.tsx';

/** What the selected policy shares with this one: how much, and opened, which initiatives. */
export function OverlapFold({ policy, overlap }: { policy: PolicyNode; overlap: Overlap }) {
  const { t, number, language } = useWords();
  const graph = useExplorer((state) => state.graph);
  const onlyHere = new Set<string>(overlap.sharedOnlyHere);
  return (
    <Fold
      summary={
        <span className={styles.line}>
          <NodeNumber node={policy} />{' '}
          <span className={styles.name}>
            <NodeName node={policy} language={language} />{' '}
            <span className={styles.words}>
              {t('details.inBoth', {
                both: number(overlap.shared.length),
                only: number(overlap.sharedOnlyHere.length),
              })}
            </span>
          </span>{' '}
          <span className={styles.count} aria-hidden="true">
            {number(overlap.shared.length)}
          </span>
        </span>
      }
    >
      <div className={styles.opened}>
        <StepList
          items={overlap.shared}
          step={(id) => (
            <NodeStep
              key={id}
              node={nodeOf(graph, id)}
              note={onlyHere.has(id) ? t('details.onlyHere') : undefined}
            />
          )}
        />
        <div className={styles.open}>
          <NodeStep node={policy} before={t('details.open')} />
        </div>
      </div>
    </Fold>
  );
}
