import type { WhatIf } from '../../explore/whatIf.ts';
import { numberOf } from '../../i18n/phrasing.ts';
import { type NodeId, nodeOf } from '../../plan/graph.ts';
import type { ConnectedComponent } from '../../plan/measures.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LongList } from '../LongList.tsx';
import { NodeLink } from '../NodeLink.tsx';
import { Outcome } from './Outcome.tsx';
import styles from './WhatBreaks.module.css';

const PAGE_SIZE = 8;

/** Connected components that break apart, and bridges that are lost. */
export function WhatBreaks({ figures: { breaks, bridgesLost } }: { readonly figures: WhatIf }) {
  const { t } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const groups = breaks.flatMap(({ into }) => into);
  return (
    <>
      <Outcome title={t('whatIf.breaks')} count={groups.length}>
        <LongList
          items={groups.map((group, index) => ({ group, place: index + 1 }))}
          pageSize={PAGE_SIZE}
          rowClass={styles.folded}
          row={({ group, place }) => <Group key={group.policies[0]} group={group} place={place} />}
        />
      </Outcome>
      <Outcome title={t('whatIf.bridgesLost')} count={bridgesLost.length}>
        <LongList
          items={bridgesLost}
          pageSize={PAGE_SIZE}
          rowClass={styles.folded}
          row={({ strategies: [a, b], initiatives }) => (
            <Disclosure
              key={`${a} ${b}`}
              summary={t('whatIf.bridge', { a: numberOf(graph, a), b: numberOf(graph, b) })}
            >
              <NodeLinks ids={initiatives} />
            </Disclosure>
          )}
        />
      </Outcome>
    </>
  );
}

function Group({ group, place }: { readonly group: ConnectedComponent; readonly place: number }) {
  const { t, number } = useTranslation();
  return (
    <Disclosure
      summary={t('whatIf.group', { number: number(place), policies: number(group.policies.length) })}
    >
      <NodeLinks ids={group.policies} />
    </Disclosure>
  );
}

function NodeLinks({ ids }: { readonly ids: readonly NodeId[] }) {
  const graph = useExplorer((state) => state.graph);
  return (
    <LongList
      className={styles.steps}
      items={ids}
      pageSize={PAGE_SIZE}
      row={(id) => <NodeLink key={id} node={nodeOf(graph, id)} />}
    />
  );
}
