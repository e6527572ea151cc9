/**
 * Keeps the keyboard's place: where the control that has the focus is removed, hidden or disabled, its nearest neighbour
 * takes the focus, instead of the page, from whose top Tab would begin.
 */

const REGION = 'dialog, section, nav, header, main, footer, [role="dialog"], [role="menu"]';
/**
 * Controls that are pressed. No fields for text, as they would open the keyboard of a phone; no headings, pictures and
 * tables, which have keys of their own: without a focus, the keys of a presentation work.
 */
const CONTROL =
  'a[href], button, input:is([type="checkbox"], [type="radio"]), select, summary, [role="button"][tabindex="0"]';

/** The focused control, and its neighbours in its region, nearest first, those behind it before those in front. */
type Place = { readonly control: Element; readonly neighbours: readonly HTMLElement[] };

/** Begins to watch; the returned function ends that. */
export function keepFocus({ document, requestAnimationFrame }: Window): () => void {
  let place: Place | null = null;
  let isAsked = false;
  const noted = ({ target }: FocusEvent) => {
    place = target instanceof Element && target.matches(CONTROL) ? placeOf(target) : null;
  };
  const moveOn = () => {
    isAsked = false;
    // Whoever removed it may have named a successor meanwhile.
    if (place === null || !isLost(document, place.control)) return;
    place.neighbours.find(isUsable)?.focus({ preventScroll: true });
  };
  const changes = new MutationObserver(() => {
    if (isAsked || place === null) return;
    isAsked = true;
    // Whether it is lost is asked after the frame: asking here would lay the page out in the midst of its changes.
    requestAnimationFrame(() => requestAnimationFrame(moveOn));
  });
  document.addEventListener('focusin', noted);
  changes.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
  return () => {
    changes.disconnect();
    document.removeEventListener('focusin', noted);
  };
}

function isLost({ activeElement, body }: Document, control: Element): boolean {
  return (
    (activeElement === null || activeElement === body || activeElement === control) && !isUsable(control)
  );
}

function placeOf(control: Element): Place {
  const regions: Element[] = [];
  for (
    let region = control.closest(REGION);
    region !== null;
    region = region.parentElement?.closest(REGION) ?? null
  )
    regions.push(region);
  regions.push(control.ownerDocument.body);
  const neighbours = regions.flatMap((region) => {
    const all = [...region.querySelectorAll<HTMLElement>(CONTROL)];
    const behind = all.filter((each) => follows(control, each));
    const before = all.filter((each) => follows(each, control)).reverse();
    return [...behind, ...before];
  });
  return { control, neighbours };
}

function follows(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isUsable(control: Element): boolean {
  return (
    control.isConnected &&
    !control.matches(':disabled, [inert] *') &&
    // jsdom has no layout.
    (typeof control.checkVisibility !== 'function' || control.checkVisibility({ visibilityProperty: true }))
  );
}
