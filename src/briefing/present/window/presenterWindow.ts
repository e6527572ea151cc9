/**
 * The presenter's window: an empty one that belongs to the audience's page, which draws into it. Both are one app with
 * one store, so that nothing needs to be sent, and it works without a server and from a file.
 */

/** The same name gives the same window: there is never a second one, and a page that is loaded anew finds it. */
const NAME = 'vision-explorer-presenter';
const WINDOW_FEATURES = 'popup,width=1100,height=780';

/** Null where the browser would not open it. */
export function openPresenterWindow(page: Window): Window | null {
  try {
    const opened = page.open('', NAME, WINDOW_FEATURES);
    // One of another host, or one that an extension has closed at once, is none of ours.
    return opened === null || opened.closed || opened.document.body === null ? null : opened;
  } catch {
    return null;
  }
}

/** Empties it and gives it the page's styles, and what to draw into. `ended` stops keeping the styles in step. */
export function prepareDocument(
  page: Window,
  opened: Window,
): { readonly root: HTMLElement; readonly ended: () => void } {
  const { document } = opened;
  document.head.replaceChildren();
  document.body.replaceChildren();
  const ended = syncStyles(page.document, document);
  const root = document.createElement('div');
  document.body.append(root);
  return { root, ended };
}

/**
 * Gives a document the styles of the page, now and when more come with later parts. As rules, which are at hand: there
 * may be no network to ask for the files a second time.
 */
function syncStyles(page: Document, bare: Document): () => void {
  const dress = () => {
    const view = bare.defaultView;
    if (view === null) return;
    bare.adoptedStyleSheets = [...page.styleSheets].map((original) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(rulesOf(original));
      return sheet;
    });
  };
  dress();
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof HTMLLinkElement) node.addEventListener('load', dress);
    dress();
  });
  observer.observe(page.head, { childList: true });
  return () => observer.disconnect();
}

/** Nothing of those that a browser keeps to itself, as of an extension. */
function rulesOf(sheet: CSSStyleSheet): string {
  try {
    return [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  } catch {
    return '';
  }
}
