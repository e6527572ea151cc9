/**
 * Says what a button without words is called, while a pointer is on it or the keyboard has come to it. The name itself
 * is the button's own, or what `data-tooltip` says; a screen reader has it already.
 */

/** To the edges of the window. */
const EDGE = 4;

/** `place` holds the words in its first child. Returns what unbinds it. */
export function bindTooltip(place: HTMLElement): () => void {
  const page = place.ownerDocument;
  // What belongs to another window's page is no element of this one's.
  const view = page.defaultView ?? window;
  const askingFor = (target: EventTarget | null): HTMLElement | null =>
    target instanceof view.Element ? target.closest<HTMLElement>('[data-tooltip]') : null;
  // Above dialogs, and cut off by no panel. A page without that shows it where it stands.
  const hasTop = typeof place.showPopover === 'function';
  if (hasTop) place.popover = 'manual';
  /** Of whom it tells; and who has been used, and is told of no more until it is left. */
  let shown: HTMLElement | null = null;
  let used: HTMLElement | null = null;
  /** A dialog that a finger opens gives its first button the focus, too. */
  let isByKeys = false;

  const show = (button: HTMLElement) => {
    if (button === shown || button === used) return;
    hide();
    const words = tooltipText(button);
    const bubble = place.firstElementChild;
    if (words === '' || bubble === null) return;
    shown = button;
    bubble.textContent = words;
    place.hidden = false;
    if (hasTop) place.showPopover();
    const { x, y } = placeBeside(button.getBoundingClientRect(), place, page.documentElement);
    place.style.transform = `translate(${x}px, ${y}px)`;
  };
  const hide = () => {
    if (shown === null) return;
    shown = null;
    if (hasTop) place.hidePopover();
    place.hidden = true;
    place.firstElementChild?.replaceChildren();
  };

  const onOver = ({ target, pointerType }: PointerEvent) => {
    const button = askingFor(target);
    if (button !== null && pointerType !== 'touch') show(button);
  };
  const onOut = ({ target, relatedTarget }: PointerEvent) => {
    const to = relatedTarget instanceof view.Node ? relatedTarget : null;
    const button = askingFor(target);
    if (button?.contains(to) === true) return;
    if (button !== null && button === used) used = null;
    // Its words may be pointed at, too.
    if (shown !== null && !shown.contains(to) && !place.contains(to)) hide();
  };
  const onFocus = ({ target, relatedTarget }: FocusEvent) => {
    const button = askingFor(target);
    // Back from the menu that it opens, its name is known.
    if (relatedTarget instanceof view.Element && relatedTarget.closest('[role="menu"]') !== null) return;
    if (isByKeys && button !== null) show(button);
  };
  const onBlur = () => {
    used = null;
    hide();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    isByKeys = true;
    // It takes no part in what Escape takes back.
    if (key === 'Escape') hide();
  };
  const onUse = ({ target }: Event) => {
    used = askingFor(target);
    hide();
  };
  const onPress = () => {
    isByKeys = false;
  };

  const stop = new AbortController();
  const { signal } = stop;
  page.addEventListener('pointerover', onOver, { signal });
  page.addEventListener('pointerout', onOut, { signal });
  page.addEventListener('focusin', onFocus, { signal });
  page.addEventListener('focusout', onBlur, { signal });
  page.addEventListener('pointerdown', onPress, { signal, capture: true });
  page.addEventListener('keydown', onKey, { signal, capture: true });
  for (const type of ['pointerdown', 'click']) page.addEventListener(type, onUse, { signal, capture: true });
  page.addEventListener('scroll', hide, { signal, capture: true });
  return () => {
    hide();
    stop.abort();
  };
}

/** Nothing where the button shows its words by itself. */
function tooltipText(button: HTMLElement): string {
  const isSaid = [...button.children].some(
    (part) => part.textContent !== '' && part.getBoundingClientRect().width > 2,
  );
  if (isSaid) return '';
  return button.dataset.tooltip || button.getAttribute('aria-label') || (button.textContent ?? '').trim();
}

/** Below it, or above where there is no room. */
function placeBeside(button: DOMRect, place: HTMLElement, page: HTMLElement): { x: number; y: number } {
  const { offsetWidth: w, offsetHeight: h } = place;
  const x = button.left + (button.width - w) / 2;
  const below = button.bottom + h <= page.clientHeight;
  return {
    x: Math.round(Math.max(EDGE, Math.min(x, page.clientWidth - w - EDGE))),
    y: Math.round(below ? button.bottom : Math.max(0, button.top - h)),
  };
}
