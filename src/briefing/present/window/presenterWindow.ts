/**
 * The presenter's window: an empty one that belongs to the audience's page, which draws into it. Both are one app with
 * one store, so that nothing needs to be sent, and it works without a server and from a file.
 */

/** The same name gives the same window: there is never a second one, and a page that is loaded anew finds it. */
const NAME = 'vision-explorer-presenter';
const LOOK = 'popup,width=1100,height=780';

/** Null where the browser would not open it. */
export function openedWindow(page: Window): Window | null {
  try {
    const opened = page.open('', NAME, LOOK);
    // One of another host, or one that an extension has closed at once, is none of ours.
    return opened === null || opened.closed || opened.document.body === null ? null : opened;
  } catch {
    return null;
  }
}

/** Empties it and gives it the page's styles, and what to draw into. `ended` stops keeping the styles in step. */
export function prepared(
  page: Window,
  opened: Window,
): { readonly root: HTMLElement; readonly ended: () => void } {
  const { document } = opened;
  document.head.replaceChildren();
  document.body.replaceChildren();
  const copies = new Map<Node, Node>();
  const copy = (node: Node) => {
    const twin = styleCopy(node, document);
    if (twin === null || copies.has(node)) return;
    copies.set(node, twin);
    document.head.append(twin);
  };
  for (const node of page.document.head.children) copy(node);
  // Parts that come later bring their styles along.
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) copy(node);
  });
  observer.observe(page.document.head, { childList: true });
  const root = document.createElement('div');
  document.body.append(root);
  return { root, ended: () => observer.disconnect() };
}

/** Null for what is no style. Addresses are made whole: the empty window has none of its own. */
function styleCopy(node: Node, into: Document): Node | null {
  if (node instanceof HTMLLinkElement && node.rel === 'stylesheet') {
    const link = into.createElement('link');
    link.rel = 'stylesheet';
    link.href = node.href;
    return link;
  }
  return node instanceof HTMLStyleElement ? into.importNode(node, true) : null;
}
