/** Shown when the tour or step does not exist: the reason, advice, and a way out. */
import type { PresentationSession } from '../../explore/tour/tourSession.ts';
import type { Translation } from '../../i18n/translation.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import type { ResolvedTour } from '../resolveTour.ts';
import styles from './StageError.module.css';
import type { TourControl } from './useTourControl.ts';

type Props = {
  readonly found: ResolvedTour;
  readonly session: PresentationSession;
  readonly control: TourControl;
};

export function StageError({ found, session, control }: Props) {
  const words = useTranslation();
  const { t } = words;
  const hasSteps = found.kind === 'found' && found.tour.steps.length > 0;
  const [what, ...more] = textsOf(found, session.step + 1, words);
  return (
    <section className={styles.error} data-detour={session.detour} aria-label={t('present.stage')}>
      <div role="alert">
        <h1 className={styles.what} id="step" tabIndex={-1}>
          <Phrases text={what ?? ''} />
        </h1>
        {more.map((text) => (
          <p key={text}>
            <Phrases text={text} />
          </p>
        ))}
      </div>
      <p className={styles.actions}>
        {hasSteps ? (
          <Button look="filled" onClick={() => control.goTo(Number.MAX_SAFE_INTEGER)}>
            {t('present.toLast')}
          </Button>
        ) : null}
        <Button onClick={control.leave}>{t('present.leave')}</Button>
      </p>
    </section>
  );
}

/** The reason first, then advice. */
function textsOf(found: ResolvedTour, step: number, { t, fault }: Translation): readonly string[] {
  switch (found.kind) {
    case 'missing':
      return [t('present.missing'), t('present.missingAdvice')];
    case 'broken': {
      const [first] = found.problems;
      const newer = first?.code === 'newerFormat' ? [fault(first)] : [];
      return [t('present.broken'), ...newer, t('present.brokenAdvice')];
    }
    case 'found': {
      const steps = found.tour.steps.length;
      return steps === 0
        ? [t('present.empty'), t('present.emptyAdvice')]
        : [t('present.beyond', { step, steps })];
    }
  }
}
