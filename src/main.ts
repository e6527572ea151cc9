/** The entry: asks at once for all that the first picture needs, and then begins. */
import './ui/theme.css';
import { fetchBuiltIn } from './app/builtInPlan.ts';
import { askedPlan } from './app/planAddress.ts';
import { WORDS } from './i18n/languages.ts';
import { startLanguage } from './store/keptLanguage.ts';

async function begin(container: HTMLElement): Promise<void> {
  const language = startLanguage(window);
  document.documentElement.lang = language;
  // They come while the code is still on its way. Who needs them asks again, and says what failed.
  WORDS[language].first().catch(() => {});
  if (askedPlan(window.location.href) === null) fetchBuiltIn().catch(() => {});
  const { start } = await import('./app/start.tsx');
  await start(container, language);
}

const container = document.getElementById('root');
if (container !== null)
  begin(container).catch(() => {
    // No code or no words to say it with: the page itself has a line for that.
    container.replaceChildren();
    document.getElementById('not-loaded')?.removeAttribute('hidden');
  });
