/** The entry: asks at once for all that the first picture needs, and then begins. */
// Not by `@import` in the theme: the build names the licences of the packages that modules import.
import '@digital-go-jp/design-tokens/dist/tokens.css';
import './ui/theme.css';
import { fetchBuiltIn } from './app/loadPlan.ts';
import { precompute } from './app/precompute.ts';
import { MESSAGE_LOADERS } from './i18n/languages.ts';
import { initialLanguage } from './store/initialLanguage.ts';
import { requestedPlan } from './store/planUrl.ts';

async function begin(container: HTMLElement): Promise<void> {
  // All of it is asked for at once. Who needs it asks again, and says what failed.
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
    // No code or no words to say it with: the page itself has a line for that.
    container.replaceChildren();
    document.getElementById('not-loaded')?.removeAttribute('hidden');
  });
