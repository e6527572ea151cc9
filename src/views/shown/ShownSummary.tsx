/** How much of the plan is visible, and which filters hide the rest. Each filter can be removed here. */
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { HiddenReason } from '../../explore/filter.ts';
import { reasonText } from '../../i18n/reasonText.ts';
import { useActions, useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import hidden from '../../ui/visuallyHidden.module.css';
import styles from './ShownSummary.module.css';

export function ShownSummary() {
  const words = useTranslation();
  const { t, number } = words;
  const plan = useExplorer((state) => state.graph);
  const { graph, reasons, shownNodes, allNodes } = useFilteredPlan();
  const allListings = plan.listings.length;
  const all = number(allNodes);
  const partly = reasons.length > 0;
  // If all nodes are visible but not all listings, show the count of listings.
  const byListings = shownNodes === allNodes && graph.listings.length < allListings;
  const some = byListings
    ? t('shown.someListings', { some: number(graph.listings.length), all: number(allListings) })
    : t('shown.some', { some: number(shownNodes), all });
  return (
    <section className={styles.summary} data-whole={!partly} aria-label={t('shown.title')}>
      <p role="status" className={partly ? styles.count : styles.whole}>
        <span>{partly ? some : t('shown.all', { all })}</span>
        {/* Heard with the count; seen as the chips. */}
        {partly ? (
          <span className={hidden.hidden}>
            {reasons.map((reason) => reasonText(reason, words, plan)).join(t('shown.joint'))}
          </span>
        ) : null}
      </p>
      {partly ? <Reasons reasons={reasons} /> : null}
    </section>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly HiddenReason[] }) {
  const { t, number } = useTranslation();
  const { showAll } = useActions();
  const list = useId();
  // Only phones collapse the list behind this button.
  const [unfolded, setUnfolded] = useState(false);
  return (
    <>
      <span className={styles.unfold}>
        <Button
          look="quiet"
          icon={ChevronDown}
          aria-expanded={unfolded}
          aria-controls={list}
          onClick={() => setUnfolded(!unfolded)}
        >
          {t('shown.reasons', { number: number(reasons.length) })}
        </Button>
      </span>
      <ul id={list} className={styles.reasons} data-unfolded={unfolded} tabIndex={-1}>
        {reasons.map((reason) => (
          <li key={reason.by === 'attributes' ? reason.filter.attribute : reason.by}>
            <ReasonChip reason={reason} />
          </li>
        ))}
      </ul>
      <Button onClick={showAll}>{t('shown.showAll')}</Button>
    </>
  );
}

function ReasonChip({ reason }: { readonly reason: HiddenReason }) {
  const words = useTranslation();
  const { removeReason } = useActions();
  const graph = useExplorer((state) => state.graph);
  const text = reasonText(reason, words, graph);
  return (
    <Chip label={`${words.t('shown.remove')}${text}`} onRemove={() => removeReason(reason)}>
      {text}
    </Chip>
  );
}
