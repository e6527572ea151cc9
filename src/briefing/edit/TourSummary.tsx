/** Summary of a tour: title, plan and step titles. */
import { type Tour, titleIn, tourText, tourTextLanguage } from '../../explore/tour/tour.ts';
import { useTranslation } from '../../store/hooks.ts';
import { OtherPlan } from './OtherPlan.tsx';
import styles from './TourSummary.module.css';

/** As many as users read before they decide. */
const MAX = 12;

export function TourSummary({ tour }: { readonly tour: Tour }) {
  const { t, language, number } = useTranslation();
  const notes = tour.steps.some((step) => tourText(step.notes, language).trim() !== '');
  const count = t('tours.stepCount', { number: number(tour.steps.length) });
  const more = tour.steps.length - MAX;
  return (
    <>
      <p className={styles.title} lang={tourTextLanguage(tour.title, language)}>
        {titleIn(tour.title, language, t('tours.untitled'))}
      </p>
      <p className={styles.plan}>{`${t('tours.forPlan')} ${tourText(tour.plan.title, language)}`}</p>
      <OtherPlan tour={tour} />
      <p>{notes ? `${count}${t('tours.screenJoint')}${t('tours.hasNotes')}` : count}</p>
      <ol className={styles.steps}>
        {tour.steps.slice(0, MAX).map((step, at) => (
          // The preview is read-only, so indexes are stable keys.
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no id but its index
          <li key={at} lang={tourTextLanguage(step.title, language)}>
            {titleIn(step.title, language, t('tours.untitledStep'))}
          </li>
        ))}
      </ol>
      {more > 0 ? <p>{t('tours.moreSteps', { number: number(more) })}</p> : null}
    </>
  );
}
