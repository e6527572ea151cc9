/** The sheets that can be printed, each with a button; and the choice of the policy for the policy sheet. */
import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { MessageKey } from '../../i18n/languages.ts';
import type { PolicyNode } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import { useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../views/ErrorBoundary.tsx';
import rows from '../files/ExportDialog.module.css';
import { sheetPrintJob } from './lazyPrint.tsx';
import styles from './PrintSection.module.css';
import {
  printablePolicies,
  SHEET_KINDS,
  type SheetKind,
  type SheetRequest,
  usePrintBlocker,
} from './sheetKinds.ts';

const OPTION_TEXTS: Readonly<Record<SheetKind, { readonly name: MessageKey; readonly hint: MessageKey }>> = {
  map: { name: 'view.map', hint: 'print.mapHint' },
  structure: { name: 'view.structure', hint: 'print.structureHint' },
  matrix: { name: 'view.matrix', hint: 'print.matrixHint' },
  overlap: { name: 'view.overlap', hint: 'print.overlapHint' },
  listings: { name: 'print.listings', hint: 'print.listingsHint' },
  policy: { name: 'print.policy', hint: 'print.choosePolicy' },
};

export function PrintSection() {
  const { t } = useTranslation();
  const [request, setRequest] = useState<SheetRequest | null>(null);
  const { policies, policy, choose } = usePolicyChoice();
  const blockerOf = usePrintBlocker();
  const print = (kind: SheetKind) => {
    if (kind !== 'policy') setRequest({ kind });
    else if (policy !== undefined) setRequest({ kind, policy: policy.id });
  };
  return (
    <section>
      <h3>{t('print.title')}</h3>
      <ul className={rows.formats}>
        {SHEET_KINDS.map((kind) => {
          const { name, hint } = OPTION_TEXTS[kind];
          const blocker = blockerOf(kind);
          return (
            <li key={kind} className={rows.format}>
              <Button
                icon={Printer}
                label={t('print.print', { name: t(name) })}
                disabled={blocker !== null || request !== null}
                onClick={() => print(kind)}
              >
                {t(name)}
              </Button>
              {kind === 'policy' && blocker === null ? (
                <PolicyChoice policies={policies} chosen={policy?.id} choose={choose} />
              ) : (
                <span>{t(blocker === 'tooLarge' ? 'print.tooLarge' : hint)}</span>
              )}
            </li>
          );
        })}
      </ul>
      {request !== null && (
        <ErrorBoundary resetKey={request}>
          <sheetPrintJob.Component request={request} onDone={() => setRequest(null)} />
        </ErrorBoundary>
      )}
    </section>
  );
}

function PolicyChoice(props: {
  readonly policies: readonly PolicyNode[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}) {
  const { t, language } = useTranslation();
  return (
    <select
      className={styles.choice}
      aria-label={t('print.choosePolicy')}
      value={props.chosen}
      onChange={(event) => props.choose(event.target.value)}
    >
      {props.policies.map(({ id, number, name }) => (
        <option key={id} value={id}>
          {`${number} ${textIn(name, language)}`}
        </option>
      ))}
    </select>
  );
}

/** The chosen policy; until one is chosen here, the selected policy. */
function usePolicyChoice() {
  const policies = printablePolicies(useFilteredPlan().graph);
  const selected = useExplorer((state) => state.selected);
  const [chosen, choose] = useState<string | null>(null);
  const find = (id: string | null) => policies.find((policy) => policy.id === id);
  return { policies, policy: find(chosen) ?? find(selected) ?? policies[0], choose };
}
