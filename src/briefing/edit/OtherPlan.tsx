/** Warns that a tour was made for another plan, or for another version of the open one. */
import { planMatch, type Tour, tourText } from '../../explore/tour/tour.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Warning } from './Warning.tsx';

export function OtherPlan({ tour }: { readonly tour: Tour }) {
  const { t, language } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const { title, version } = tour.plan;
  switch (planMatch(tour, graph)) {
    case 'same':
      return null;
    case 'otherVersion':
      return (
        <Warning>
          <p>{t('tours.otherVersion', { version })}</p>
        </Warning>
      );
    case 'otherPlan':
      return (
        <Warning>
          <p>{`${t('tours.otherPlan')} ${tourText(title, language)}`}</p>
          <p>{t('tours.otherPlanMore')}</p>
        </Warning>
      );
  }
}
