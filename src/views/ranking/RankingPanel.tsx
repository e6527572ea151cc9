import { useId, useMemo, useRef, useState } from 'react';
import { type RankingRow, ranking } from '../../plan/measures.ts';
import { useShown, useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { HeadingLine } from '../../ui/HeadingLine.tsx';
import { useFollow } from '../step.ts';
import styles from './RankingPanel.module.css';
import { RankingStep } from './RankingStep.tsx';

/** The shown initiatives by listing count; those listed once are folded away under the others. */
export function RankingPanel() {
  const { t, number } = useWords();
  const { graph } = useShown();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useFollow(heading, null);

  const rows = useMemo(() => ranking(graph), [graph]);
  const again = rows.filter((row) => row.listingCount > 1);
  const rest = rows.slice(again.length);
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
          <Fold summary={t('ranking.rest', { number: number(rest.length) })}>
            <Rows rows={rest} longest={rows[0]?.listingCount ?? 0} />
          </Fold>
        ) : (
          <Rows rows={rest} longest={rows[0]?.listingCount ?? 0} />
        ))}
    </section>
  );
}

/** How many rows are there at once, and how many more come each time. A plan of thousands would hold the page up. */
const AT_ONCE = 200;

function Rows({ rows, longest }: { rows: readonly RankingRow[]; longest: number }) {
  const { t, number } = useWords();
  const [most, setMost] = useState(AT_ONCE);
  const left = rows.length - most;
  return (
    <>
      <ol className={styles.rows}>
        {rows.slice(0, most).map((row) => (
          <li key={row.initiative.id}>
            <RankingStep row={row} longest={longest} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button look="quiet" onClick={() => setMost(most + AT_ONCE)}>
          {t('ranking.more', { number: number(Math.min(left, AT_ONCE)), left: number(left) })}
        </Button>
      )}
    </>
  );
}
