import { memo, useRef } from 'react';
import { listingsOfInitiative } from '../../plan/graph.ts';
import type { RankingRow } from '../../plan/measures.ts';
import { textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { useDroppedIds } from '../../store/whatIf.ts';
import clamped from '../../ui/clamped.module.css';
import hidden from '../../ui/visuallyHidden.module.css';
import { DroppedLabel } from '../DroppedLabel.tsx';
import { NodeName } from '../NodeName.tsx';
import { useFocusOnSelect, useNodeLink } from '../nodeLink.ts';
import { StrategyBar } from '../StrategyBar.tsx';
import styles from './RankingItem.module.css';

type Props = {
  readonly row: RankingRow;
  /** Listing count of the full bar width. */
  readonly longest: number;
};

/** One item of the ranking. Memoized: a filter changes few rows. */
export const RankingItem = memo(RankedInitiative, isSame);

function isSame(before: Props, now: Props): boolean {
  return (
    before.row.initiative === now.row.initiative &&
    before.row.place === now.row.place &&
    before.row.shares === now.row.shares &&
    before.longest === now.longest
  );
}

function RankedInitiative({ row, longest }: Props) {
  const { t, number, language } = useTranslation();
  const { initiative, place, listingCount, shares } = row;
  const graph = useExplorer((state) => state.graph);
  const isSelected = useExplorer((state) => state.selected === initiative.id);
  const isDropped = useDroppedIds().has(initiative.id);
  const link = useNodeLink(initiative.id);
  const button = useRef<HTMLButtonElement>(null);
  useFocusOnSelect(button, null, initiative.id);

  const inAll = listingsOfInitiative(graph, initiative.id).length;
  return (
    <button
      ref={button}
      type="button"
      className={styles.step}
      aria-current={isSelected ? 'true' : undefined}
      data-dropped={isDropped}
      {...link}
    >
      <span className={styles.place}>
        <span aria-hidden="true">{number(place)}</span>
        <span className={hidden.hidden}>{t('ranking.place', { place: number(place) })}</span>
      </span>{' '}
      <span className={styles.name}>
        <span className={clamped.clamped} title={textIn(initiative.name, language)}>
          <NodeName node={initiative} language={language} />
        </span>
        <DroppedLabel id={initiative.id} />
      </span>{' '}
      <span className={styles.count}>
        <span className={hidden.hidden}>{t('figure.listingCount')}</span> <b>{number(listingCount)}</b>
        {inAll !== listingCount && (
          <span className={styles.inAll}>{` ${t('ranking.inAll', { number: number(inAll) })}`}</span>
        )}
      </span>{' '}
      <span className={styles.bar}>
        <StrategyBar shares={shares} whole={longest} />
      </span>
    </button>
  );
}
