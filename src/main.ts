/** Entry point: shows the first sight, then the live page. */
// Not by `@import` in the theme: the build lists licences of packages that modules import.
import '@digital-go-jp/design-tokens/dist/tokens.css';
import './ui/theme.css';
import { showFirstSight } from './app/firstSight/firstSight.ts';
import { removePrerendered } from './app/firstSight/prerendered.ts';
import { fetchBuiltIn } from './app/loadPlan.ts';
import { MESSAGE_LOADERS } from './i18n/languages.ts';
import { initialLanguage } from './store/initialLanguage.ts';
import { requestedPlan } from './store/planUrl.ts';
import { applyMinimumFontSize } from './ui/minimumFontSize.ts';

/** Rejects if a part of the code, the styles or the words have not come. */
async function begin(container: HTMLElement): Promise<void> {
  // Links that were copied from the source of another page have it for `&`.
  if (window.location.search.includes('&amp;'))
    window.history.replaceState(null, '', window.location.href.replaceAll('&amp;', '&'));
  const { documentElement } = document;
  const hasStyles = () => getComputedStyle(documentElement).getPropertyValue('--paper') !== '';
  // WebKit runs modules before the styles have come.
  if (!hasStyles() && document.readyState !== 'complete')
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  if (!hasStyles()) throw new Error('The styles have not loaded');
  applyMinimumFontSize(window);
  const language = initialLanguage(window);
  documentElement.lang = language;
  // The modules that need these downloads request them again and report failures.
  MESSAGE_LOADERS[language].first().catch(() => {});
  if (requestedPlan(window.location.href) === null) await showFirstSight(window, language, fetchBuiltIn());
  const shell = import('./app/start.tsx');
  import('./map/Canvas.tsx').catch(() => {});
  const { start } = await shell;
  await start(container, language);
}

const container = document.getElementById('root');
if (container !== null)
  begin(container).catch(() => {
    // The HTML has a message for this, which public/loading.css shows.
    container.replaceChildren();
    removePrerendered(document);
    delete document.documentElement.dataset.sight;
    document.documentElement.dataset.failed = 'true';
  });
