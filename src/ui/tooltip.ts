/**
 * Shows the name of a button without text while it is hovered or has the keyboard focus: the value of `data-tooltip`,
 * or the button's accessible name, which screen readers announce themselves.
 */

/** Distance to the edges of the window, in CSS pixels. */
const EDGE = 4;

/** `place`: the tooltip element, whose first child holds the text. Returns the cleanup. */
export function bindTooltip(place: HTMLElement): () => void {
  const page = place.ownerDocument;
  // Elements of another window are instances of that window's `Element`.
  const view = page.defaultView ?? window;
  const buttonOf = (target: EventTarget | null): HTMLElement | null =>
    target instanceof view.Element ? target.closest<HTMLElement>('[data-tooltip]') : null;
  // As a popover it is above dialogs and not clipped by panels.
  const hasPopover = typeof place.showPopover === 'function';
  if (hasPopover) place.popover = 'manual';
  /** The button whose tooltip is shown, and the pressed one, which shows none until the pointer leaves it. */
  let shown: HTMLElement | null = null;
  let used: HTMLElement | null = null;
  /** Whether the last input was a key: a dialog opened by touch focuses its first button too. */
  let isByKeys = false;

  const show = (button: HTMLElement) => {
    if (button === shown || button === used) return;
    hide();
    const text = tooltipText(button);
    const bubble = place.firstElementChild;
    if (text === '' || bubble === null) return;
    shown = button;
    bubble.textContent = text;
    place.hidden = false;
    if (hasPopover) place.showPopover();
    const { x, y } = placeBeside(button.getBoundingClientRect(), place, page.documentElement);
    place.style.transform = `translate(${x}px, ${y}px)`;
  };
  const hide = () => {
    if (shown === null) return;
    shown = null;
    if (hasPopover) place.hidePopover();
    place.hidden = true;
    place.firstElementChild?.replaceChildren();
  };

  const onOver = ({ target, pointerType }: PointerEvent) => {
    const button = buttonOf(target);
    if (button !== null && pointerType !== 'touch') show(button);
  };
  const onOut = ({ target, relatedTarget }: PointerEvent) => {
    const to = relatedTarget instanceof view.Node ? relatedTarget : null;
    const button = buttonOf(target);
    if (button?.contains(to) === true) return;
    if (button !== null && button === used) used = null;
    // The tooltip itself may be hovered too (WCAG 1.4.13).
    if (shown !== null && !shown.contains(to) && !place.contains(to)) hide();
  };
  const onFocus = ({ target, relatedTarget }: FocusEvent) => {
    const button = buttonOf(target);
    // The focus returns from the menu that the button opens.
    if (relatedTarget instanceof view.Element && relatedTarget.closest('[role="menu"]') !== null) return;
    if (isByKeys && button !== null) show(button);
  };
  const onBlur = () => {
    used = null;
    hide();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    isByKeys = true;
    // Does not consume Escape, which may do something else.
    if (key === 'Escape') hide();
  };
  const onUse = ({ target }: Event) => {
    used = buttonOf(target);
    hide();
  };
  const onPress = () => {
    isByKeys = false;
  };

  const controller = new AbortController();
  const { signal } = controller;
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
    controller.abort();
  };
}

/** Empty if the button shows its own text. */
function tooltipText(button: HTMLElement): string {
  const hasText = [...button.children].some(
    (child) => child.textContent !== '' && child.getBoundingClientRect().width > 2,
  );
  if (hasText) return '';
  return button.dataset.tooltip || button.getAttribute('aria-label') || (button.textContent ?? '').trim();
}

/** The position below the button, or above it if there is no room below. */
function placeBeside(button: DOMRect, place: HTMLElement, page: HTMLElement): { x: number; y: number } {
  const { offsetWidth: w, offsetHeight: h } = place;
  const x = button.left + (button.width - w) / 2;
  const below = button.bottom + h <= page.clientHeight;
  return {
    x: Math.round(Math.max(EDGE, Math.min(x, page.clientWidth - w - EDGE))),
    y: Math.round(below ? button.bottom : Math.max(0, button.top - h)),
  };
}
