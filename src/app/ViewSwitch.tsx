/** Tabs that switch between the views. */
import { VIEWS } from '../explore/state.ts';
import { useActions, useExplorer, useTranslation } from '../store/hooks.ts';
import { observeSize } from '../ui/observeSize.ts';
import { VIEW_ICONS } from '../ui/viewIcons.ts';
import styles from './ViewSwitch.module.css';

/** On a phone the current tab may be scrolled out of sight. Scrolls the bar alone, and not a page that scrolls, too. */
function reveal(tab: Element | null): void {
  const bar = tab?.parentElement;
  if (!tab || !bar) return;
  const [inner, outer] = [tab.getBoundingClientRect(), bar.getBoundingClientRect()];
  bar.scrollLeft += Math.min(0, inner.left - outer.left) + Math.max(0, inner.right - outer.right);
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
    <nav
      ref={revealOnResize}
      className={styles.views}
      aria-label={t('view.label')}
      onFocus={({ target }) => reveal(target)}
    >
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
            <span>{t(`view.${view}`)}</span>
          </button>
        );
      })}
    </nav>
  );
}
