/** Sortable table of all initiatives or all basic policies. */
import { useId } from 'react';
import { useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { useReady } from '../../ui/useReady.ts';
import { InitiativeTable } from './InitiativeTable.tsx';
import { ListTabs } from './ListTabs.tsx';
import styles from './ListView.module.css';
import { PolicyTable } from './PolicyTable.tsx';

export function ListView() {
  const { t } = useTranslation();
  const list = useExplorer((state) => state.tableSettings.list);
  const panel = useId();
  useReady();
  return (
    <section className={styles.list} aria-label={t('list.title')}>
      <header className={styles.top}>
        <ListTabs sheet={list.sheet} panel={panel} />
        <Counts />
      </header>
      <div id={panel} role="tabpanel" aria-labelledby={`${panel}-${list.sheet}`} className={styles.panel}>
        {list.sheet === 'initiatives' ? <InitiativeTable order={list} /> : <PolicyTable order={list} />}
      </div>
    </section>
  );
}

/** Number of rows, and how many filters hide. */
function Counts() {
  const { t, number } = useTranslation();
  const sheet = useExplorer((state) => state.tableSettings.list.sheet);
  const all = useExplorer((state) => state.graph)[sheet].length;
  const some = useFilteredPlan().graph[sheet].length;
  const counted = t(sheet === 'initiatives' ? 'list.initiativesCount' : 'list.policiesCount', {
    number: number(all),
  });
  return (
    <p className={styles.counts}>
      {some === all ? counted : t('list.some', { all: counted, some: number(some) })}
    </p>
  );
}
