import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import type { Finding, FindingTarget } from '../../explore/finding.ts';
import { computeFindings } from '../../explore/findings.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import { useActions, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import hidden from '../../ui/visuallyHidden.module.css';
import { SentenceText } from '../SentenceText.tsx';
import styles from './FindingsPanel.module.css';

const TARGET_LABELS: Readonly<Record<FindingTarget['view'], MessageKey>> = {
  map: 'findings.onMap',
  structure: 'findings.inStructure',
  overlap: 'findings.inOverlap',
  combinations: 'findings.inOverlap',
  list: 'findings.inList',
};

/** Findings about the filtered plan, each with a link to its view. Computed when opened. */
export function FindingsPanel() {
  const { t } = useTranslation();
  // The headline says that there are none.
  if (useFilteredPlan().graph.plan.initiatives.length === 0) return null;
  return (
    <section className={styles.panel} aria-label={t('findings.title')}>
      <Disclosure summary={<b>{t('findings.title')}</b>}>
        <Findings />
      </Disclosure>
    </section>
  );
}

function Findings() {
  const { t } = useTranslation();
  const { graph, reasons } = useFilteredPlan();
  const findings = useMemo(() => computeFindings(graph), [graph]);
  if (findings.length === 0) return <p>{t('findings.none')}</p>;
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={finding.kind}>
          <FindingItem finding={finding} isWhole={reasons.length === 0} />
        </li>
      ))}
    </ul>
  );
}

function FindingItem({ finding, isWhole }: { readonly finding: Finding; readonly isWhole: boolean }) {
  const { t, tableSentences } = useTranslation();
  const { graph } = useFilteredPlan();
  const { openFinding } = useActions();
  return (
    <>
      <h3 className={styles.kind}>{t(`findings.${finding.kind}`)}</h3>
      <p className={styles.sentence}>
        <SentenceText sentence={tableSentences.finding(graph, finding, isWhole)} figures />
      </p>
      <Button look="quiet" icon={ArrowRight} onClick={() => openFinding(finding.step)}>
        <span>
          <span>{t(TARGET_LABELS[finding.step.view])}</span>
          <span className={hidden.hidden}>{` (${t(`findings.${finding.kind}`)})`}</span>
        </span>
      </Button>
    </>
  );
}
