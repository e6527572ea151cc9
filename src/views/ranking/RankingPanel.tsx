import { useDeferredValue, useId, useMemo, useRef } from 'react';
import { type RankingRow, ranking } from '../../plan/measures.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { useTableGraphs } from '../../store/whatIf.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { HeadingLine } from '../../ui/HeadingLine.tsx';
import { LongList } from '../LongList.tsx';
import { useFocusOnSelect } from '../nodeLink.ts';
import { RankingItem } from './RankingItem.tsx';
import styles from './RankingPanel.module.css';

/**
 * Ranking of the filtered initiatives by listing count, including those that a what-if drops. Initiatives
 * listed once are collapsed.
 */
export function RankingPanel() {
  const { t, number } = useTranslation();
  // The canvas answers a filter first, in the next frame; the rows follow in a transition.
  const graph = useDeferredValue(useTableGraphs().before);
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnSelect(heading, null);

  const hasInitiatives = useExplorer((state) => state.graph.initiatives.length > 0);
  const rows = ranking(graph);
  const again = useMemo(() => rows.filter((row) => row.listingCount > 1), [rows]);
  const rest = useMemo(() => rows.slice(again.length), [rows, again]);
  // The headline says so.
  if (!hasInitiatives) return null;
  return (
    <section aria-labelledby={title}>
      <HeadingLine unit={t('figure.listingCount')} unitSeenOnly>
        <h2 id={title} ref={heading} tabIndex={-1}>
          {t('ranking.title')}
        </h2>
      </HeadingLine>
      {rows.length === 0 && <p className={styles.none}>{t('ranking.none')}</p>}
      {again.length > 0 && <Rows rows={again} longest={rows[0]?.listingCount ?? 0} />}
      {rest.length > 0 &&
        (again.length > 0 ? (
          <Disclosure summary={t('ranking.rest', { number: number(rest.length) })}>
            <Rows rows={rest} longest={rows[0]?.listingCount ?? 0} />
          </Disclosure>
        ) : (
          <Rows rows={rest} longest={rows[0]?.listingCount ?? 0} />
        ))}
    </section>
  );
}

const PAGE_SIZE = 120;

function Rows({ rows, longest }: { rows: readonly RankingRow[]; longest: number }) {
  return (
    <LongList
      as="ol"
      className={styles.rows}
      items={rows}
      pageSize={PAGE_SIZE}
      row={(row) => <RankingItem key={row.initiative.id} row={row} longest={longest} />}
    />
  );
}
