import type { WhatIf } from '../../explore/whatIf.ts';
import { nodeOf } from '../../plan/graph.ts';
import type { Island } from '../../plan/measures.ts';
import { useExplorer, useWords } from '../../store/hooks.ts';
import { Fold } from '../../ui/Fold.tsx';
import { LongList } from '../LongList.tsx';
import { NodeStep } from '../NodeStep.tsx';
import { Outcome } from './Outcome.tsx';
import styles from './WhatBreaks.module.css';

const AT_ONCE = 8;

/** What no longer hangs together: groups of basic policies, and pairs of strategies. */
export function WhatBreaks({ figures: { breaks, bridgesLost } }: { readonly figures: WhatIf }) {
  const { t } = useWords();
  const groups = breaks.flatMap(({ into }) => into);
  return (
    <>
      <Outcome title={t('whatIf.breaks')} count={groups.length}>
        <LongList
          items={groups.map((group, index) => ({ group, place: index + 1 }))}
          atOnce={AT_ONCE}
          rowClass={styles.folded}
          row={({ group, place }) => <Group key={group.policies[0]} group={group} place={place} />}
        />
      </Outcome>
      <Outcome title={t('whatIf.bridgesLost')} count={bridgesLost.length}>
        <LongList
          items={bridgesLost}
          atOnce={AT_ONCE}
          rowClass={styles.folded}
          row={({ strategies: [a, b], initiatives }) => (
            <Fold key={`${a} ${b}`} summary={t('whatIf.bridge', { a, b })}>
              <Steps ids={initiatives} />
            </Fold>
          )}
        />
      </Outcome>
    </>
  );
}

function Group({ group, place }: { readonly group: Island; readonly place: number }) {
  const { t, number } = useWords();
  return (
    <Fold summary={t('whatIf.group', { number: number(place), policies: number(group.policies.length) })}>
      <Steps ids={group.policies} />
    </Fold>
  );
}

function Steps({ ids }: { readonly ids: Island['policies'] | Island['initiatives'] }) {
  const graph = useExplorer((state) => state.graph);
  return (
    <LongList
      className={styles.steps}
      items={[...ids]}
      atOnce={AT_ONCE}
      row={(id) => <NodeStep key={id} node={nodeOf(graph, id)} />}
    />
  );
}
