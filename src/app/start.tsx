/** Composition: loads the plan, creates the store, syncs it with the URL, and renders. */
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { loadAllWords } from '../i18n/allWords.ts';
import type { Language } from '../i18n/languages.ts';
import { loadFirstMessages, translationFor, withTranslation } from '../i18n/translation.ts';
import { graphOf } from '../plan/graph.ts';
import { PictureMenu } from '../publish/picture/PictureMenu.tsx';
import { isEmbedMode } from '../store/embedMode.ts';
import { createExplorer, type InitialState } from '../store/explorer.ts';
import { syncHistory } from '../store/history.ts';
import { ExplorerProvider } from '../store/hooks.ts';
import { readInitialState } from '../store/initialState.ts';
import { requestedPlan } from '../store/planUrl.ts';
import { hasOnlyTourStep } from '../store/tourParams.ts';
import { ErrorBoundary } from '../views/ErrorBoundary.tsx';
import { Loading } from '../views/problem/Loading.tsx';
import { App } from './App.tsx';
import { guardDomMoves } from './guardDomMoves.ts';
import { keepFocus } from './keepFocus.ts';
import { canvas } from './lazyComponents.ts';
import type { LoadedPlan, LoadResult, LoadStage } from './loadFile.ts';
import { loadPlan } from './loadPlan.ts';
import { trackInputModality } from './trackInputModality.ts';

/** Shorter waits show no loading screen. */
const LOADING_DELAY_MS = 150;

/** Rejects if not even an error message can be shown. */
export async function start(container: HTMLElement, language: Language): Promise<void> {
  await loadFirstMessages(language);
  document.title = translationFor(language, null).t('app.name');

  guardDomMoves(window);
  const root = createRoot(container);
  const result = await loadWithProgress(root, language);
  if (result.ok) await showApp(root, result);
  else {
    const { showProblem } = await withTranslation(import('./showProblem.tsx'));
    showProblem({ root, language, failure: result.failure, showApp });
  }
}

async function showApp(root: Root, { plan, savedAt }: LoadedPlan): Promise<void> {
  const Shell = isEmbedMode(window) ? await fetchEmbedded() : App;
  const start = await restoreTourStep(readInitialState(window, graphOf(plan)));
  // An embedded page shows the screen of a step without the presentation around it.
  const explorer = createExplorer(isEmbedMode(window) ? { ...start, tourSession: null } : start, savedAt);
  syncHistory(window, explorer);
  trackInputModality(window);
  keepFocus(window);
  root.render(
    <StrictMode>
      <ExplorerProvider value={explorer}>
        <ErrorBoundary>
          <Shell>
            {/* An embedded page shows the picture without a menu. */}
            <canvas.Component menu={Shell === App ? <PictureMenu /> : null} />
          </Shell>
        </ErrorBoundary>
      </ExplorerProvider>
    </StrictMode>,
  );
}

async function fetchEmbedded(): Promise<typeof App> {
  const { EmbeddedApp } = await withTranslation(import('./embedded/EmbeddedApp.tsx'));
  return EmbeddedApp;
}

/** A link to a tour step contains no view state: resolve it from the tour before the first render. */
async function restoreTourStep(start: InitialState): Promise<InitialState> {
  if (!hasOnlyTourStep(new URLSearchParams(window.location.search))) return start;
  try {
    const { openAtStep } = await import('../briefing/openAtStep.ts');
    await loadAllWords();
    return openAtStep(start, window);
  } catch {
    // The code failed to load. The presentation loads it again and reports the error.
    return start;
  }
}

/** Shows progress once loading takes a while, and lets the user cancel. */
async function loadWithProgress(root: Root, language: Language): Promise<LoadResult> {
  const cancellation = new AbortController();
  const onCancel = requestedPlan(window.location.href) === null ? null : () => cancellation.abort();
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
  const timer = setTimeout(show, LOADING_DELAY_MS);
  try {
    return await loadPlan(window.location.href, {
      signal: cancellation.signal,
      onStage: (next) => {
        stage = next;
        if (visible) show();
      },
    });
  } finally {
    clearTimeout(timer);
  }
}
