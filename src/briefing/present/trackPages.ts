/** Pages the table on the stage. Views mark their scroll container with `data-pages`. */
import { pageAt, paginateTable, type TablePage } from './paginateTable.ts';

/** `at` is an index from 0. */
export type PagePosition = { readonly at: number; readonly all: number };
export const ONE_PAGE: PagePosition = { at: 0, all: 1 };

export type Pager = { readonly turn: (by: 1 | -1) => void; readonly end: () => void };

const ROWS = 'tr, [role="row"]';
const HEADS = 'thead, [data-heads="true"]';
const CHOSEN = 'tbody [data-selected="true"], [data-open="true"], [aria-selected="true"]';

/** `onChange` receives the position after each update, also if it is unchanged. */
export function trackPages(picture: HTMLElement, told: (place: PagePosition) => void): Pager {
  let scroll: HTMLElement | null = null;
  let pages: readonly TablePage[] = [];
  let heads = 0;
  let at = 0;
  let frame = 0;

  const show = (wanted: number) => {
    at = Math.max(0, Math.min(pages.length - 1, wanted));
    const page = pages[at];
    if (scroll === null || page === undefined) return told(ONE_PAGE);
    scroll.scrollTop = page.from;
    const below = page.from + scroll.clientHeight - page.to;
    scroll.style.clipPath = at < pages.length - 1 && below > 0 ? `inset(0 0 ${below}px)` : '';
    told({ at, all: pages.length });
  };
  /** Something scrolled into view: show its whole page. */
  const follow = () => {
    if (scroll === null || Math.abs(scroll.scrollTop - (pages[at]?.from ?? 0)) <= 1) return;
    const row = rowToReveal(scroll);
    show(pageAt(pages, heads, row === null ? scroll.scrollTop + heads : topIn(scroll, row)));
  };
  const leave = () => {
    if (scroll === null) return;
    scroll.removeEventListener('scroll', follow);
    scroll.style.clipPath = '';
    sizes?.disconnect();
  };
  const read = () => {
    const found = picture.querySelector<HTMLElement>('[data-pages]');
    const isNew = found !== scroll;
    if (isNew) {
      leave();
      scroll = found;
      if (found !== null) {
        found.addEventListener('scroll', follow);
        sizes?.observe(found);
      }
    }
    if (found === null || getComputedStyle(found).overflowY !== 'hidden') {
      pages = [];
      if (found !== null) found.style.clipPath = '';
      return told(ONE_PAGE);
    }
    heads = found.querySelector<HTMLElement>(HEADS)?.offsetHeight ?? 0;
    pages = measurePages(found, heads);
    const row = isNew ? rowToReveal(found) : null;
    show(row === null ? (isNew ? 0 : at) : pageAt(pages, heads, topIn(found, row)));
  };
  const readSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(read);
  };
  const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(readSoon);
  const changes = new MutationObserver(readSoon);
  changes.observe(picture, { childList: true, subtree: true });
  readSoon();
  return {
    turn: (by) => show(at + by),
    end: () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      leave();
    },
  };
}

function measurePages(scroll: HTMLElement, heads: number): readonly TablePage[] {
  const rows = [...scroll.querySelectorAll<HTMLElement>(ROWS)]
    .filter((row) => row.closest(HEADS) === null && row.offsetHeight > 0)
    .map((row) => ({ top: topIn(scroll, row), bottom: topIn(scroll, row) + row.offsetHeight }));
  const end = Math.max(...[...scroll.children].map((child) => topIn(scroll, child) + child.clientHeight));
  return paginateTable(rows, { height: scroll.clientHeight, heads, end });
}

/** The row with the focus, else the selected row. */
function rowToReveal(scroll: HTMLElement): Element | null {
  const { activeElement } = document;
  const focused =
    activeElement !== null && scroll.contains(activeElement) ? activeElement.closest(ROWS) : null;
  return focused ?? scroll.querySelector(CHOSEN)?.closest(ROWS) ?? null;
}

/** Offset from the top of the scroll content. */
function topIn(scroll: HTMLElement, element: Element): number {
  return element.getBoundingClientRect().top - scroll.getBoundingClientRect().top + scroll.scrollTop;
}
