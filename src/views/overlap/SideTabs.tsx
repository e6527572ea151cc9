/** The three tabs of the overlap view. */
import type { OverlapSide } from '../../explore/tableSettings.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { tabKeys } from '../../ui/tabKeys.ts';
import styles from './SideTabs.module.css';
import { useOverlapSide, useOverlapSides, useSetOverlap } from './useOverlap.ts';

type Props = { readonly idsOf: (side: OverlapSide) => { readonly tab: string; readonly panel: string } };

export function SideTabs({ idsOf }: Props) {
  const { t, number } = useTranslation();
  const side = useOverlapSide();
  const sides = useOverlapSides();
  const setOverlap = useSetOverlap();
  const compared = useExplorer((state) => state.tableSettings.compared.length);
  return (
    <div role="tablist" aria-label={t('overlap.sides')} className={styles.tabs} data-control={true}>
      {sides.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={idsOf(each).tab}
          className={styles.tab}
          aria-selected={each === side}
          aria-controls={each === side ? idsOf(each).panel : undefined}
          tabIndex={each === side ? 0 : -1}
          onClick={() => setOverlap({ side: each })}
          onKeyDown={tabKeys(sides, side, (next) => setOverlap({ side: next }))}
        >
          <span>{t(`overlap.${each}`)}</span>
          {each === 'compare' && compared > 0 && (
            <span className={styles.count}>{` ${number(compared)}`}</span>
          )}
        </button>
      ))}
    </div>
  );
}
