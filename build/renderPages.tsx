/** Renders pages of a plan in Node. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { App } from '../src/app/App.tsx';
import { filters, overview } from '../src/app/lazyComponents.ts';
import { INITIAL_VIEW_STATE } from '../src/explore/state.ts';
import type { Language } from '../src/i18n/languages.ts';
import { plainText } from '../src/i18n/sentence.ts';
import { loadTranslation, translationFor } from '../src/i18n/translation.ts';
import { Canvas } from '../src/map/Canvas.tsx';
import { graphOf } from '../src/plan/graph.ts';
import { headline } from '../src/plan/measures.ts';
import type { Plan } from '../src/plan/plan.ts';
import { PictureMenu } from '../src/publish/picture/PictureMenu.tsx';
import { createExplorer } from '../src/store/explorer.ts';
import { ExplorerProvider } from '../src/store/hooks.ts';
import { TIGHT } from '../src/ui/breakpoints.ts';
import { PlainPage } from './PlainPage.tsx';

/** What the components ask of a browser while they render. Filters are folded, as on most screens. */
const BROWSER = {
  window: { matchMedia: (query: string) => ({ matches: query === TIGHT }) },
  document: {
    createElement: () => ({ getContext: () => null }),
    querySelector: () => null,
    getElementById: () => null,
    documentElement: { dataset: {} },
  },
};

/**
 * The page as it is at first, but for the picture: HTML without what may stand in a page only once, and with its styles
 * as data.
 */
export async function renderFirstSight(plan: Plan, language: Language): Promise<string> {
  await Promise.all([filters.preload(), overview.preload()]);
  const html = await render(
    plan,
    language,
    <App>
      <Canvas menu={<PictureMenu />} />
    </App>,
  );
  return html
    .replaceAll(/ (?:id|for|name|href|aria-(?:controls|labelledby|describedby))="[^"]*"/g, '')
    .replaceAll(' style="', ' data-style="');
}

/** The content of the plain page; elements alone, without classes. */
export async function renderPlainPage(plan: Plan, language: Language): Promise<string> {
  return (await render(plan, language, <PlainPage />)).replaceAll(/ class="[^"]*"/g, '');
}

/** The plan in one sentence. */
export async function describePlan(plan: Plan, language: Language): Promise<string> {
  await loadTranslation(language);
  const graph = graphOf(plan);
  return plainText(translationFor(language, plan).sentences.headline(graph, headline(graph), true));
}

async function render(plan: Plan, language: Language, element: ReactElement): Promise<string> {
  Object.assign(globalThis, BROWSER);
  try {
    await loadTranslation(language);
    const explorer = createExplorer({
      graph: graphOf(plan),
      language,
      tourSession: null,
      unknownParams: [],
      characterKeys: true,
      viewState: INITIAL_VIEW_STATE,
      isFirstVisit: true,
    });
    return renderToStaticMarkup(<ExplorerProvider value={explorer}>{element}</ExplorerProvider>);
  } finally {
    for (const name of Object.keys(BROWSER)) Reflect.deleteProperty(globalThis, name);
  }
}
