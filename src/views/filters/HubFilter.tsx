/** Hides the few initiatives that are listed almost everywhere. */
import { useId } from 'react';
import { HUB_SHARE, hubs } from '../../plan/measures.ts';
import { languageIn, textIn } from '../../plan/text.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './HubFilter.module.css';
import { useFilter } from './useFilter.ts';

export function HubFilter() {
  const { t, number, percent, language } = useTranslation();
  const { graph, filter, change } = useFilter();
  const foundHubs = hubs(graph);
  const description = useId();
  return (
    <FilterGroup title={t('filters.hubs')}>
      <Checkbox
        checked={filter.withoutHubs}
        disabled={foundHubs.length === 0 && !filter.withoutHubs}
        count={number(foundHubs.length)}
        describedBy={description}
        onChange={(withoutHubs) => change({ withoutHubs })}
      >
        {t('filters.hubsOut')}
      </Checkbox>
      <div id={description} className={styles.what}>
        <p>
          <Phrases text={t('filters.hubsWhat', { share: percent(HUB_SHARE) })} />
        </p>
        {foundHubs.length === 0 ? (
          <p>
            <Phrases text={t('filters.hubsNone')} />
          </p>
        ) : (
          <ul className={styles.names}>
            {foundHubs.map((hub) => (
              <li key={hub.id} lang={languageIn(hub.name, language)}>
                {textIn(hub.name, language)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </FilterGroup>
  );
}
