import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { coverage } from '../../explore/coverage.ts';
import type { Finding, FindingStep } from '../../explore/finding.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import { useActions, useShown, useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Fold } from '../../ui/Fold.tsx';
import hidden from '../../ui/visuallyHidden.module.css';
import { SentenceText } from '../SentenceText.tsx';
import styles from './FindingsPanel.module.css';

const TITLE: Readonly<Record<Finding['kind'], MessageKey>> = {
  empty: 'findings.empty',
  noneOwn: 'findings.noneOwn',
  noneShared: 'findings.noneShared',
  unbridged: 'findings.unbridged',
  mostRelisted: 'findings.mostRelisted',
  hubOverlap: 'findings.hubOverlap',
};

const STEP: Readonly<Record<FindingStep['view'], MessageKey>> = {
  map: 'findings.onMap',
  structure: 'findings.inStructure',
  overlap: 'findings.inOverlap',
  combinations: 'findings.inOverlap',
  list: 'findings.inList',
};

/** What can be found in what is shown, each with the step to where it is seen. Worked out when it is unfolded. */
export function FindingsPanel() {
  const { t } = useWords();
  return (
    <section className={styles.panel} aria-label={t('findings.title')}>
      <Fold summary={<b>{t('findings.title')}</b>}>
        <Findings />
      </Fold>
    </section>
  );
}

function Findings() {
  const { t } = useWords();
  const { graph, reasons } = useShown();
  const found = useMemo(() => coverage(graph), [graph]);
  if (found.length === 0) return <p>{t('findings.none')}</p>;
  return (
    <ul className={styles.findings}>
      {found.map((finding) => (
        <li key={finding.kind}>
          <Found finding={finding} isWhole={reasons.length === 0} />
        </li>
      ))}
    </ul>
  );
}

function Found({ finding, isWhole }: { readonly finding: Finding; readonly isWhole: boolean }) {
  const { t, desk } = useWords();
  const { graph } = useShown();
  const { stepInto } = useActions();
  return (
    <>
      <h3 className={styles.kind}>{t(TITLE[finding.kind])}</h3>
      <p className={styles.sentence}>
        <SentenceText sentence={desk.finding(graph, finding, isWhole)} figures />
      </p>
      <Button look="quiet" icon={ArrowRight} onClick={() => stepInto(finding.step)}>
        <span>
          {t(STEP[finding.step.view])}
          <span className={hidden.hidden}> ({t(TITLE[finding.kind])})</span>
        </span>
      </Button>
    </>
  );
}
