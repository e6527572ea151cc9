/** The three sides of the overlap as tabs: one stop for Tab, the arrows choose. */
import type { KeyboardEvent } from 'react';
import { OVERLAP_SIDES, type OverlapSide } from '../../explore/desk.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import { useExplorer, useWords } from '../../store/hooks.ts';
import styles from './SideTabs.module.css';
import { useOverlap, useSetOverlap } from './useOverlap.ts';

const NAMES: Readonly<Record<OverlapSide, MessageKey>> = {
  policies: 'overlap.policies',
  strategies: 'overlap.strategies',
  compare: 'overlap.compare',
};

type Props = { readonly idsOf: (side: OverlapSide) => { readonly tab: string; readonly panel: string } };

export function SideTabs({ idsOf }: Props) {
  const { t, number } = useWords();
  const { side } = useOverlap();
  const setOverlap = useSetOverlap();
  const compared = useExplorer((state) => state.desk.compared.length);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = OVERLAP_SIDES.at(step(OVERLAP_SIDES.indexOf(side)) % OVERLAP_SIDES.length) ?? side;
    setOverlap({ side: next });
    document.getElementById(idsOf(next).tab)?.focus();
  };
  return (
    <div role="tablist" aria-label={t('overlap.sides')} className={styles.tabs} data-control={true}>
      {OVERLAP_SIDES.map((each) => (
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
          onKeyDown={onKeyDown}
        >
          {t(NAMES[each])}
          {each === 'compare' && compared > 0 && <span className={styles.count}> {number(compared)}</span>}
        </button>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: () => -1,
};
