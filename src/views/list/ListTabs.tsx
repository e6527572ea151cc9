import { LIST_DEFAULTS, type ListState } from '../../explore/tableSettings.ts';
import { useActions, useTranslation } from '../../store/hooks.ts';
import { tabKeys } from '../../ui/tabKeys.ts';
import styles from './ListTabs.module.css';

type Sheet = ListState['sheet'];
const SHEETS: readonly Sheet[] = ['initiatives', 'policies'];

/** Tabs of the list view. `panel` is the id of the tab panel. */
export function ListTabs({ sheet, panel }: { readonly sheet: Sheet; readonly panel: string }) {
  const { t } = useTranslation();
  const { setTableSettings } = useActions();
  const selectTab = (next: Sheet) => {
    if (next !== sheet) setTableSettings({ list: LIST_DEFAULTS[next] });
  };
  return (
    <div role="tablist" aria-label={t('list.sheets')} className={styles.tabs} data-control={true}>
      {SHEETS.map((each) => (
        <button
          key={each}
          id={`${panel}-${each}`}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={each === sheet}
          aria-controls={each === sheet ? panel : undefined}
          tabIndex={each === sheet ? 0 : -1}
          onClick={() => selectTab(each)}
          onKeyDown={tabKeys(SHEETS, sheet, selectTab)}
        >
          {t(each === 'initiatives' ? 'list.initiatives' : 'list.policies')}
        </button>
      ))}
    </div>
  );
}
