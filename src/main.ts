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

async function begin(container: HTMLElement): Promise<void> {
  const language = initialLanguage(window);
  document.documentElement.lang = language;
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
    // Without code or translations, show the message that is part of the HTML.
    container.replaceChildren();
    removePrerendered(document);
    document.getElementById('not-loaded')?.removeAttribute('hidden');
  });
