/** Pages the table on the stage. Views mark their scroll container with `data-pages`. */
import { pageAt, paginateTable, type TablePage } from './paginateTable.ts';

/** `at` is an index from 0. */
export type PagePosition = { readonly at: number; readonly all: number };
export const ONE_PAGE: PagePosition = { at: 0, all: 1 };

export type Pager = { readonly turn: (by: 1 | -1) => void; readonly end: () => void };

const ROWS = 'tr, [role="row"]';
const HEADER = 'thead, [data-heads="true"]';
const SELECTED = 'tbody [data-selected="true"], [data-open="true"], [aria-selected="true"]';

/** `onChange` receives the position after each update, also if it is unchanged. */
export function trackPages(picture: HTMLElement, onChange: (position: PagePosition) => void): Pager {
  let scroll: HTMLElement | null = null;
  let pages: readonly TablePage[] = [];
  let headerHeight = 0;
  let at = 0;
  let frame = 0;

  const show = (index: number) => {
    at = Math.max(0, Math.min(pages.length - 1, index));
    const page = pages[at];
    if (scroll === null || page === undefined) return onChange(ONE_PAGE);
    scroll.scrollTop = page.from;
    const below = page.from + scroll.clientHeight - page.to;
    scroll.style.clipPath = at < pages.length - 1 && below > 0 ? `inset(0 0 ${below}px)` : '';
    onChange({ at, all: pages.length });
  };
  /** Something scrolled into view: show its whole page. */
  const onScroll = () => {
    if (scroll === null || Math.abs(scroll.scrollTop - (pages[at]?.from ?? 0)) <= 1) return;
    const row = rowToReveal(scroll);
    show(pageAt(pages, headerHeight, row === null ? scroll.scrollTop + headerHeight : topIn(scroll, row)));
  };
  const detach = () => {
    if (scroll === null) return;
    scroll.removeEventListener('scroll', onScroll);
    scroll.style.clipPath = '';
    sizeObserver?.disconnect();
  };
  const update = () => {
    const container = picture.querySelector<HTMLElement>('[data-pages]');
    const isNew = container !== scroll;
    if (isNew) {
      detach();
      scroll = container;
      if (container !== null) {
        container.addEventListener('scroll', onScroll);
        sizeObserver?.observe(container);
      }
    }
    if (container === null || getComputedStyle(container).overflowY !== 'hidden') {
      pages = [];
      if (container !== null) container.style.clipPath = '';
      return onChange(ONE_PAGE);
    }
    headerHeight = container.querySelector<HTMLElement>(HEADER)?.offsetHeight ?? 0;
    pages = measurePages(container, headerHeight);
    const row = isNew ? rowToReveal(container) : null;
    show(row === null ? (isNew ? 0 : at) : pageAt(pages, headerHeight, topIn(container, row)));
  };
  const scheduleUpdate = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(update);
  };
  const sizeObserver = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(scheduleUpdate);
  const mutations = new MutationObserver(scheduleUpdate);
  mutations.observe(picture, { childList: true, subtree: true });
  scheduleUpdate();
  return {
    turn: (by) => show(at + by),
    end: () => {
      cancelAnimationFrame(frame);
      mutations.disconnect();
      detach();
    },
  };
}

function measurePages(scroll: HTMLElement, headerHeight: number): readonly TablePage[] {
  const rows = [...scroll.querySelectorAll<HTMLElement>(ROWS)]
    .filter((row) => row.closest(HEADER) === null && row.offsetHeight > 0)
    .map((row) => ({ top: topIn(scroll, row), bottom: topIn(scroll, row) + row.offsetHeight }));
  const end = Math.max(...[...scroll.children].map((child) => topIn(scroll, child) + child.clientHeight));
  return paginateTable(rows, { height: scroll.clientHeight, headerHeight, end });
}

/** The row with the focus, else the selected row. */
function rowToReveal(scroll: HTMLElement): Element | null {
  const { activeElement } = document;
  const focused =
    activeElement !== null && scroll.contains(activeElement) ? activeElement.closest(ROWS) : null;
  return focused ?? scroll.querySelector(SELECTED)?.closest(ROWS) ?? null;
}

/** Offset from the top of the scroll content. */
function topIn(scroll: HTMLElement, element: Element): number {
  return element.getBoundingClientRect().top - scroll.getBoundingClientRect().top + scroll.scrollTop;
}
