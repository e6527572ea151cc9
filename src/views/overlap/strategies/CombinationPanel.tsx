import { useMemo } from 'react';
import { setName } from '../../../i18n/setName.ts';
import type { Combination } from '../../../plan/combinations.ts';
import { nodeOf } from '../../../plan/graph.ts';
import type { InitiativeId } from '../../../plan/plan.ts';
import { useExplorer, useFilteredPlan, useTranslation } from '../../../store/hooks.ts';
import { useDroppedIds, useTableGraphs } from '../../../store/whatIf.ts';
import { CurrentCount } from '../../CountChange.tsx';
import { LongList } from '../../LongList.tsx';
import { NodeLink } from '../../NodeLink.tsx';
import { SentenceText } from '../../SentenceText.tsx';
import styles from '../Panel.module.css';
import { PanelHeader } from '../PanelHeader.tsx';

const PAGE_SIZE = 40;

type Props = { readonly set: Combination; readonly onClose: () => void };

/** Initiatives that bridge a set of strategies, as a sentence and lists. */
export function CombinationPanel({ set, onClose }: Props) {
  const { t, tableSentences } = useTranslation();
  const { reasons } = useFilteredPlan();
  const { after } = useTableGraphs();
  const dropped = useDroppedIds();
  const sentence = useMemo(() => {
    const isLeft = (id: InitiativeId) => !dropped.has(id);
    const left = { ...set, exactly: set.exactly.filter(isLeft), atLeast: set.atLeast.filter(isLeft) };
    return tableSentences.combination(after, left, reasons.length === 0);
  }, [tableSentences, after, set, dropped, reasons]);
  const exactly = new Set<InitiativeId>(set.exactly);
  const others = set.atLeast.filter((id) => !exactly.has(id));
  return (
    <>
      <PanelHeader title={setName(after, set.strategies, t)} onClose={onClose} />
      <p className={styles.sentence} aria-live="polite">
        <SentenceText sentence={sentence} />
      </p>
      <Initiatives key={set.strategies.join()} title={t('combinations.exactly')} ids={set.exactly} />
      <Initiatives key={`${set.strategies.join()}+`} title={t('combinations.others')} ids={others} />
    </>
  );
}

function Initiatives({ title, ids }: { readonly title: string; readonly ids: readonly InitiativeId[] }) {
  const graph = useExplorer((state) => state.graph);
  const dropped = useDroppedIds();
  if (ids.length === 0) return null;
  return (
    <>
      <h4 className={styles.subtitle}>
        <span>{title}</span>{' '}
        <CurrentCount before={ids.length} after={ids.filter((id) => !dropped.has(id)).length} />
      </h4>
      <LongList
        className={styles.list}
        items={ids}
        pageSize={PAGE_SIZE}
        row={(id) => <NodeLink key={id} node={nodeOf(graph, id)} />}
      />
    </>
  );
}
