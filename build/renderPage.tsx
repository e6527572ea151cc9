/** Renders the page of a plan as it is at first, but for the picture, in Node. */
import { renderToStaticMarkup } from 'react-dom/server';
import { App } from '../src/app/App.tsx';
import { filters, overview } from '../src/app/lazyComponents.ts';
import { INITIAL_VIEW_STATE } from '../src/explore/state.ts';
import type { Language } from '../src/i18n/languages.ts';
import { loadTranslation } from '../src/i18n/translation.ts';
import { Canvas } from '../src/map/Canvas.tsx';
import { graphOf } from '../src/plan/graph.ts';
import type { Plan } from '../src/plan/schema.ts';
import { PictureMenu } from '../src/publish/picture/PictureMenu.tsx';
import { createExplorer } from '../src/store/explorer.ts';
import { ExplorerProvider } from '../src/store/hooks.ts';

/** What the components ask of a browser while they render. Filters are folded, as on most screens. */
const BROWSER = {
  window: { matchMedia: (query: string) => ({ matches: query.includes('max-width: 1499px') }) },
  document: {
    createElement: () => ({ getContext: () => null }),
    querySelector: () => null,
    getElementById: () => null,
    documentElement: { dataset: {} },
  },
};

/** The HTML without what may stand in a page only once, and with its styles as data. */
export async function renderPage(plan: Plan, language: Language): Promise<string> {
  Object.assign(globalThis, BROWSER);
  try {
    await loadTranslation(language);
    await Promise.all([filters.preload(), overview.preload()]);
    const explorer = createExplorer({
      graph: graphOf(plan),
      language,
      tourSession: null,
      unknownParams: [],
      characterKeys: true,
      viewState: INITIAL_VIEW_STATE,
      isFirstVisit: true,
    });
    const html = renderToStaticMarkup(
      <ExplorerProvider value={explorer}>
        <App>
          <Canvas menu={<PictureMenu />} />
        </App>
      </ExplorerProvider>,
    );
    return html
      .replaceAll(/ (?:id|for|name|href|aria-(?:controls|labelledby|describedby))="[^"]*"/g, '')
      .replaceAll(' style="', ' data-style="');
  } finally {
    for (const name of Object.keys(BROWSER)) Reflect.deleteProperty(globalThis, name);
  }
}
