/** Tabs that switch between the views. */
import { VIEWS } from '../explore/state.ts';
import { useActions, useExplorer, useTranslation } from '../store/hooks.ts';
import { observeSize } from '../ui/observeSize.ts';
import { VIEW_ICONS } from '../ui/viewIcons.ts';
import styles from './ViewSwitch.module.css';

const ROUNDING = 0.5;

/** Where the tabs of a bar begin, and where the last ends, in CSS pixels from the beginning of what scrolls. */
function tabEdges(bar: HTMLElement): { readonly starts: readonly number[]; readonly end: number } {
  const origin = bar.getBoundingClientRect().left - bar.scrollLeft;
  const boxes = [...bar.children].map((tab) => tab.getBoundingClientRect());
  return {
    starts: boxes.map(({ left }) => left - origin),
    end: (boxes.at(-1)?.right ?? origin) - origin,
  };
}

/**
 * On a phone the current tab may be scrolled out of sight. Scrolls the bar alone, and not a page that scrolls, too;
 * always to the beginning of a tab, so that the button beside the bar cuts none.
 */
function reveal(tab: Element | null): void {
  const bar = tab?.parentElement;
  if (!tab || !bar) return;
  const [inner, outer] = [tab.getBoundingClientRect(), bar.getBoundingClientRect()];
  const from = bar.scrollLeft + Math.max(0, inner.right - outer.right) + Math.min(0, inner.left - outer.left);
  if (Math.abs(from - bar.scrollLeft) < ROUNDING) return;
  bar.scrollLeft = tabEdges(bar).starts.find((start) => start > from - ROUNDING) ?? from;
}

/** Adds room after the last tab, so that the bar can be scrolled to the beginning of a tab at its end, too. */
function alignEnd(bar: HTMLElement): void {
  const { starts, end } = tabEdges(bar);
  const most = end - bar.clientWidth;
  const start = starts.find((each) => each > most - ROUNDING) ?? 0;
  bar.style.setProperty('--after', `${most < ROUNDING ? 0 : start - most}px`);
}

/** The bar gets its width only after the buttons beside it, and another one when a phone is turned. */
function revealOnResize(bar: HTMLElement | null) {
  if (bar === null) return;
  const update = () => {
    alignEnd(bar);
    reveal(bar.querySelector('[aria-current]'));
  };
  // Another language changes the tabs but not always the bar.
  const stops = [bar, ...bar.children].map((element) => observeSize(element, update));
  return () => {
    for (const stop of stops) stop();
  };
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
