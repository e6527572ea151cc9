/** The pictures of the plan, one of them shown. */
import { List, ListTree, Share2 } from 'lucide-react';
import type { View } from '../explore/state.ts';
import { VIEWS } from '../explore/state.ts';
import type { Translate } from '../i18n/words.ts';
import { useActions, useExplorer, useWords } from '../store/hooks.ts';
import styles from './ViewSwitch.module.css';

function viewName(view: View, t: Translate): string {
  switch (view) {
    case 'map':
      return t('view.map');
    case 'structure':
      return t('view.structure');
    case 'outline':
      return t('view.outline');
  }
}

const ICONS = { map: Share2, structure: ListTree, outline: List } satisfies Record<View, typeof Share2>;

export function ViewSwitch() {
  const { t } = useWords();
  const { show } = useActions();
  const current = useExplorer((state) => state.view);
  return (
    <nav className={styles.views} aria-label={t('view.label')}>
      {VIEWS.map((view) => {
        const Icon = ICONS[view];
        return (
          <button
            key={view}
            type="button"
            className={styles.view}
            aria-current={view === current ? 'page' : undefined}
            onClick={() => show(view)}
          >
            <Icon aria-hidden="true" />
            {viewName(view, t)}
          </button>
        );
      })}
    </nav>
  );
}
