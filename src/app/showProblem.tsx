/** Shows an error page instead of the app when there is no plan to show. */
import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import type { Language } from '../i18n/languages.ts';
import { isSingleFile } from '../store/embeddedData.ts';
import { planUrl } from '../store/planUrl.ts';
import type { LoadFailure } from '../views/problem/failure.ts';
import { ProblemScreen } from '../views/problem/ProblemScreen.tsx';
import type { LoadedPlan } from './loadFile.ts';
import { DEFAULT_OPTIONS } from './loadPlan.ts';

type Problem = {
  readonly root: Root;
  readonly language: Language;
  readonly failure: LoadFailure;
  readonly showApp: (root: Root, loaded: LoadedPlan) => Promise<void>;
};

/** Call it only after all translations have loaded. */
export function showProblem(problem: Problem): void {
  const { root, language, failure } = problem;
  root.render(
    <StrictMode>
      <ProblemScreen
        // Reset the scroll position and state for another file.
        key={failure.address}
        failure={failure}
        initialLanguage={language}
        builtInAddress={(chosen) => planUrl(window.location.href, null, chosen)}
        onOpen={
          isSingleFile() ? (file, chosen) => void openLocalFile(file, { ...problem, language: chosen }) : null
        }
      />
    </StrictMode>,
  );
  document.documentElement.dataset.ready = 'true';
}

async function openLocalFile(file: File, problem: Problem): Promise<void> {
  const { openPlanFile } = await import('./openPlanFile.ts');
  const { address, result } = await openPlanFile(file, DEFAULT_OPTIONS);
  if (!result.ok) return showProblem({ ...problem, failure: result.failure });
  window.history.replaceState(null, '', planUrl(window.location.href, address, problem.language));
  await problem.showApp(problem.root, result);
}
