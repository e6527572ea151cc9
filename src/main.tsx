/** Composition: loads the plan, makes the store, ties it to the address, and renders. */
import './ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { builtInAddress, loadPlan } from './app/loadPlan.ts';
import { PanelBoundary } from './app/PanelBoundary.tsx';
import { wordsIn } from './i18n/words.ts';
import { Canvas } from './map/Canvas.tsx';
import { graphOf } from './plan/graph.ts';
import { createExplorer } from './store/explorer.ts';
import { followHistory, startFrom, startLanguage } from './store/history.ts';
import { ExplorerProvider } from './store/hooks.ts';
import { Loading } from './views/problem/Loading.tsx';
import { ProblemScreen } from './views/problem/ProblemScreen.tsx';

async function start(container: HTMLElement): Promise<void> {
  const page = document.documentElement;
  page.dataset.ready = 'false';
  const language = startLanguage(window);
  page.lang = language;
  document.title = wordsIn(language).t('app.name');

  const root = createRoot(container);
  root.render(<Loading language={language} />);
  const result = await loadPlan(window.location.href);
  if (!result.ok) {
    root.render(
      <StrictMode>
        <ProblemScreen
          failure={result.failure}
          startLanguage={language}
          builtInAddress={(chosen) => builtInAddress(window.location.href, chosen)}
        />
      </StrictMode>,
    );
    page.dataset.ready = 'true';
    return;
  }
  const explorer = createExplorer(startFrom(window, graphOf(result.plan)));
  followHistory(window, explorer);
  root.render(
    <StrictMode>
      <ExplorerProvider value={explorer}>
        <PanelBoundary>
          <App>
            <Canvas />
          </App>
        </PanelBoundary>
      </ExplorerProvider>
    </StrictMode>,
  );
}

const container = document.getElementById('root');
if (container !== null) void start(container);
