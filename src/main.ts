/** Entry point: starts all downloads of the first render, then renders. */
// Not by `@import` in the theme: the build lists licences of packages that modules import.
import '@digital-go-jp/design-tokens/dist/tokens.css';
import './ui/theme.css';
import { fetchBuiltIn } from './app/loadPlan.ts';
import { precompute } from './app/precompute.ts';
import { MESSAGE_LOADERS } from './i18n/languages.ts';
import { initialLanguage } from './store/initialLanguage.ts';
import { requestedPlan } from './store/planUrl.ts';

async function begin(container: HTMLElement): Promise<void> {
  // Start all downloads at once. The modules that need them request them again and report failures.
  const shell = import('./app/start.tsx');
  import('./map/Canvas.tsx').catch(() => {});
  if (requestedPlan(window.location.href) === null)
    fetchBuiltIn()
      .then(precompute)
      .catch(() => {});
  const language = initialLanguage(window);
  MESSAGE_LOADERS[language].first().catch(() => {});
  document.documentElement.lang = language;
  const { start } = await shell;
  await start(container, language);
}

const container = document.getElementById('root');
if (container !== null)
  begin(container).catch(() => {
    // Without code or translations, show the message that is part of the HTML.
    container.replaceChildren();
    document.getElementById('not-loaded')?.removeAttribute('hidden');
  });
