import { nodeOf, type PolicyNode } from '../../plan/graph.ts';
import type { Overlap } from '../../plan/measures.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NodeLink } from '../NodeLink.tsx';
import { NodeName } from '../NodeName.tsx';
import { NodeNumber } from '../NodeNumber.tsx';
import { LinkList } from './LinkList.tsx';
import styles from './OverlapDisclosure.module.css';

/** The overlap with another basic policy; opens to the shared initiatives. */
export function OverlapDisclosure({ policy, overlap }: { policy: PolicyNode; overlap: Overlap }) {
  const { t, number, language } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const onlyHere = new Set<string>(overlap.sharedOnlyHere);
  return (
    <Disclosure
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
        <LinkList
          items={overlap.shared}
          row={(id) => (
            <NodeLink
              key={id}
              node={nodeOf(graph, id)}
              note={onlyHere.has(id) ? t('details.onlyHere') : undefined}
            />
          )}
        />
        <div className={styles.open}>
          <NodeLink node={policy} before={t('details.open')} />
        </div>
      </div>
    </Disclosure>
  );
}
