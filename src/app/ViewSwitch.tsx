/** Tabs that switch between the views. */
import { VIEWS } from '../explore/state.ts';
import { useActions, useExplorer, useTranslation } from '../store/hooks.ts';
import { observeSize } from '../ui/observeSize.ts';
import { VIEW_ICONS } from '../ui/viewIcons.ts';
import styles from './ViewSwitch.module.css';

/** On a phone the current tab may be scrolled out of sight. */
function reveal(tab: Element | null): void {
  tab?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

/** The bar gets its width only after the buttons beside it, and another one when a phone is turned. */
function revealOnResize(bar: HTMLElement | null) {
  if (bar !== null) return observeSize(bar, () => reveal(bar.querySelector('[aria-current]')));
}

export function ViewSwitch() {
  const { t } = useTranslation();
  const { show } = useActions();
  const current = useExplorer((state) => state.view);
  return (
    <nav ref={revealOnResize} className={styles.views} aria-label={t('view.label')}>
      {VIEWS.map((view) => {
        const Icon = VIEW_ICONS[view];
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
            {t(`view.${view}`)}
          </button>
        );
      })}
    </nav>
  );
}
