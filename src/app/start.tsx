/** Composition: loads the plan, makes the store, ties it to the address, and renders. */
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { loadAllWords } from '../i18n/allWords.ts';
import type { Language } from '../i18n/languages.ts';
import { loadFirstWords, withWords, wordsIn } from '../i18n/words.ts';
import { graphOf } from '../plan/graph.ts';
import { PictureMenu } from '../publish/picture/PictureMenu.tsx';
import { namesOnlyStep } from '../store/briefingAddress.ts';
import { isEmbedded } from '../store/embedded.ts';
import { createExplorer, type ExplorerStart } from '../store/explorer.ts';
import { followHistory, startFrom } from '../store/history.ts';
import { ExplorerProvider } from '../store/hooks.ts';
import { askedPlan } from '../store/planAddress.ts';
import { PanelBoundary } from '../views/PanelBoundary.tsx';
import { Loading } from '../views/problem/Loading.tsx';
import { App } from './App.tsx';
import { canvas } from './laterParts.ts';
import type { LoadedPlan, LoadResult, LoadStage } from './loadFile.ts';
import { loadPlan } from './loadPlan.ts';
import { notePointing } from './notePointing.ts';

/** A wait that is over sooner is not worth a screen of its own. */
const UNNOTICED_MS = 150;

/** Rejects where the page cannot even say what is wrong. */
export async function start(container: HTMLElement, language: Language): Promise<void> {
  await loadFirstWords(language);
  document.title = wordsIn(language).t('app.name');

  const root = createRoot(container);
  const result = await loadVisibly(root, language);
  if (result.ok) await showApp(root, result);
  else {
    const { showProblem } = await withWords(import('./showProblem.tsx'));
    showProblem({ root, language, failure: result.failure, showApp });
  }
}

async function showApp(root: Root, { plan, savedAt }: LoadedPlan): Promise<void> {
  const Shell = isEmbedded(window) ? await fetchEmbedded() : App;
  const start = await withStep(startFrom(window, graphOf(plan)));
  // Inside another page a step is the screen that it shows, and nothing around it.
  const explorer = createExplorer(isEmbedded(window) ? { ...start, briefing: null } : start, savedAt);
  followHistory(window, explorer);
  notePointing(window);
  root.render(
    <StrictMode>
      <ExplorerProvider value={explorer}>
        <PanelBoundary>
          <Shell>
            {/* Inside another page there is the picture alone. */}
            <canvas.Part menu={Shell === App ? <PictureMenu /> : null} />
          </Shell>
        </PanelBoundary>
      </ExplorerProvider>
    </StrictMode>,
  );
}

async function fetchEmbedded(): Promise<typeof App> {
  const { EmbeddedApp } = await withWords(import('./embedded/EmbeddedApp.tsx'));
  return EmbeddedApp;
}

/** A link to a step of a tour is short: what it shows is found out before anything is drawn. */
async function withStep(start: ExplorerStart): Promise<ExplorerStart> {
  if (!namesOnlyStep(new URLSearchParams(window.location.search))) return start;
  try {
    const { stepStart } = await import('../briefing/stepStart.ts');
    await loadAllWords();
    return stepStart(start, window);
  } catch {
    // The code did not come. The screen of the briefing will ask for it again, and say so.
    return start;
  }
}

/** Shows how far loading is once it takes a while, and lets the user stop it. */
async function loadVisibly(root: Root, language: Language): Promise<LoadResult> {
  const waiting = new AbortController();
  const onCancel = askedPlan(window.location.href) === null ? null : () => waiting.abort();
  let stage: LoadStage | null = null;
  let visible = false;
  const show = () => {
    visible = true;
    root.render(
      <Loading
        language={language}
        received={stage?.kind === 'receiving' ? stage.progress : null}
        checking={stage?.kind === 'checking'}
        onCancel={onCancel}
      />,
    );
  };
  const timer = setTimeout(show, UNNOTICED_MS);
  try {
    return await loadPlan(window.location.href, {
      signal: waiting.signal,
      onStage: (next) => {
        stage = next;
        if (visible) show();
      },
    });
  } finally {
    clearTimeout(timer);
  }
}
