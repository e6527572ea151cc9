/**
 * The presenter's window: an empty window into which the audience's page renders. Both share one app and one
 * store, so no messages are needed and it works offline and from a file.
 */

/** A window name is unique: opening it again reuses the window, also after a reload of the page. */
const NAME = 'vision-explorer-presenter';
const WINDOW_FEATURES = 'popup,width=1100,height=780';

/** Null if the browser blocks it. */
export function openPresenterWindow(page: Window): Window | null {
  try {
    const opened = page.open('', NAME, WINDOW_FEATURES);
    // The window may show another origin, or an extension may have closed it.
    return opened === null || opened.closed || opened.document.body === null ? null : opened;
  } catch {
    return null;
  }
}

/** Clears the window, copies the page's styles and adds a root element. `stopSync` stops syncing the styles. */
export function prepareDocument(
  page: Window,
  opened: Window,
): { readonly root: HTMLElement; readonly stopSync: () => void } {
  const { document } = opened;
  document.head.replaceChildren();
  document.body.replaceChildren();
  const stopSync = syncStyles(page.document, document);
  const root = document.createElement('div');
  document.body.append(root);
  return { root, stopSync };
}

/**
 * Copies the styles of the page, now and when lazy chunks add more. As rules instead of links, because the
 * network may be gone.
 */
function syncStyles(page: Document, target: Document): () => void {
  const copyStyles = () => {
    const view = target.defaultView;
    if (view === null) return;
    target.adoptedStyleSheets = [...page.styleSheets].map((original) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(rulesOf(original));
      return sheet;
    });
  };
  copyStyles();
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof HTMLLinkElement) node.addEventListener('load', copyStyles);
    copyStyles();
  });
  observer.observe(page.head, { childList: true });
  return () => observer.disconnect();
}

/** Reading rules throws for style sheets of extensions. */
function rulesOf(sheet: CSSStyleSheet): string {
  try {
    return [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  } catch {
    return '';
  }
}
