/** Shown instead of a tour that cannot be opened: the reason and what to do. */
import type { PlanProblem } from '../../plan/problem.ts';
import { useTranslation } from '../../store/hooks.ts';
import { ProblemList } from '../../views/problem/ProblemList.tsx';
import { Warning } from './Warning.tsx';

export function Missing() {
  const { t } = useTranslation();
  return (
    <Warning>
      <p>{t('tours.missing')}</p>
      <p>{t('tours.missingMore')}</p>
    </Warning>
  );
}

export function BrokenLink({ problems }: { readonly problems: readonly PlanProblem[] }) {
  const words = useTranslation();
  const { t } = words;
  // A text that is not JSON has no paths to report.
  const named = problems.filter(({ code }) => code !== 'notJson');
  return (
    <Warning>
      <p>{t('tours.brokenLink')}</p>
      {named.length === 0 ? (
        <p>{t('tours.brokenLinkMore')}</p>
      ) : (
        <ProblemList problems={named} words={words} />
      )}
    </Warning>
  );
}
