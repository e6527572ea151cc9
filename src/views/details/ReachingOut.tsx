import type { RankingRow } from '../../plan/measures.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NodeLink } from '../NodeLink.tsx';
import { DetailsPart } from './DetailsPart.tsx';
import { LinkList } from './LinkList.tsx';
import styles from './ReachingOut.module.css';

const AT_FIRST = 8;

/** Initiatives that a branch shares with the rest of the plan, most listed first. */
export function ReachingOut({ title, rows }: { title: string; rows: readonly RankingRow[] }) {
  const { t, number } = useTranslation();
  const step = ({ initiative, listingCount }: RankingRow) => (
    <NodeLink key={initiative.id} node={initiative} after={number(listingCount)} />
  );
  // Collapsing one or two items would save no room.
  const first = rows.length > AT_FIRST + 2 ? AT_FIRST : rows.length;
  return (
    <DetailsPart title={title} unit={t('figure.listingCount')}>
      {rows.length === 0 && <p className={styles.none}>{t('details.reachingOutNone')}</p>}
      <LinkList items={rows.slice(0, first)} row={step} />
      {first < rows.length && (
        <Disclosure summary={t('details.more', { number: number(rows.length - first) })}>
          <LinkList items={rows.slice(first)} row={step} />
        </Disclosure>
      )}
    </DetailsPart>
  );
}
