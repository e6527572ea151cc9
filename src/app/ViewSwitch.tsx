/** The pictures of the plan, one of them shown. */
import { Blend, Grid3x3, List, ListTree, Share2, Table } from 'lucide-react';
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
    case 'matrix':
      return t('view.matrix');
    case 'overlap':
      return t('view.overlap');
    case 'list':
      return t('view.list');
    case 'outline':
      return t('view.outline');
  }
}

const ICONS = {
  map: Share2,
  structure: ListTree,
  matrix: Grid3x3,
  overlap: Blend,
  list: Table,
  outline: List,
} satisfies Record<View, typeof Share2>;

/** On a phone the current one may be out of sight. */
function reveal(button: HTMLButtonElement | null): void {
  button?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

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
            ref={view === current ? reveal : null}
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
