import { overlapTable, shadeOf, shadeSteps } from '../../../explore/overlapTable.ts';
import { CELLS_HINTS } from '../../../i18n/tableWords.ts';
import { sharingPairs } from '../../../plan/overlaps.ts';
import { useTranslation } from '../../../store/hooks.ts';
import { useDroppedIds, useTableGraphs } from '../../../store/whatIf.ts';
import { Phrases } from '../../../ui/Phrases.tsx';
import styles from '../Panel.module.css';
import { useOverlap } from '../useOverlap.ts';
import grid from './OverlapGrid.module.css';

/** Explains the table while no pair is hovered or opened. */
export function TableHint() {
  const { t, number } = useTranslation();
  const { before, after: graph } = useTableGraphs();
  const isTrial = useDroppedIds().size > 0;
  const { cells, order } = useOverlap();
  const most = overlapTable(before).most[cells];
  const sharing = sharingPairs(graph);
  const count = graph.policies.length;
  const numbers = shadeSteps(most);
  return (
    <div className={styles.hint}>
      <p className={styles.lead}>
        <Phrases text={t(CELLS_HINTS[cells])} />
      </p>
      {order === 'similarity' && (
        <p>
          <Phrases text={t('overlap.hintSimilarity')} />
        </p>
      )}
      {numbers.length > 0 && (
        <p className={styles.scale}>
          <span>
            {numbers.map((each) => (
              <span key={each} className={grid.sample} data-shade={shadeOf(each, most)}>
                {number(each)}
              </span>
            ))}
          </span>{' '}
          <span>{t('overlap.shade')}</span>
        </p>
      )}
      {isTrial && (
        <p className={styles.scale}>
          <span className={grid.sample}>
            <span className={grid.lost}>{number(1)}</span>
          </span>{' '}
          <span>{t('whatIf.cells')}</span>
        </p>
      )}
      {sharing !== null && count > 1 && (
        <p>
          <Phrases
            text={t('overlap.sharing', { all: number((count * (count - 1)) / 2), number: number(sharing) })}
          />
        </p>
      )}
      <p className={styles.pointer}>
        <Phrases text={t('overlap.hintOpen')} />
      </p>
      <p className={styles.touch}>
        <Phrases text={t('overlap.hintTouch')} />
      </p>
      <p className={styles.keys}>
        <Phrases text={t('overlap.hintKeys')} />
      </p>
    </div>
  );
}
