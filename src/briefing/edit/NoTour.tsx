/** In place of a tour that cannot be opened: why, and what to do about it. */
import type { PlanProblem } from '../../plan/problem.ts';
import { useTranslation } from '../../store/hooks.ts';
import { ProblemList } from './ProblemList.tsx';
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
  const { t } = useTranslation();
  // What is no file at all has no places to name.
  const named = problems.filter(({ code }) => code !== 'notJson');
  return (
    <Warning>
      <p>{t('tours.brokenLink')}</p>
      {named.length === 0 ? <p>{t('tours.brokenLinkMore')}</p> : <ProblemList problems={named} />}
    </Warning>
  );
}
