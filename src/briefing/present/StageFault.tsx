/** Where there is no such tour or step: what is wrong, what can be done, and the way out. */
import type { Presenting } from '../../explore/tour/briefing.ts';
import { useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import type { FoundTour } from '../findTour.ts';
import styles from './StageFault.module.css';
import type { TourControl } from './useTourControl.ts';

type Props = {
  readonly found: FoundTour;
  readonly briefing: Presenting;
  readonly control: TourControl;
};

export function StageFault({ found, briefing, control }: Props) {
  const { t } = useWords();
  const hasSteps = found.kind === 'found' && found.tour.steps.length > 0;
  return (
    <section className={styles.fault} data-detour={briefing.detour} aria-label={t('present.stage')}>
      <div role="alert">
        <Fault found={found} step={briefing.step + 1} />
      </div>
      <p className={styles.ways}>
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

function Fault({ found, step }: { readonly found: FoundTour; readonly step: number }) {
  const { t, fault } = useWords();
  switch (found.kind) {
    case 'missing':
      return (
        <>
          <h1 className={styles.what} id="step" tabIndex={-1}>
            {t('present.missing')}
          </h1>
          <p>{t('present.missingAdvice')}</p>
        </>
      );
    case 'broken':
      return (
        <>
          <h1 className={styles.what} id="step" tabIndex={-1}>
            {t('present.broken')}
          </h1>
          {found.problems
            .slice(0, 1)
            .map((problem) =>
              problem.code === 'newerFormat' ? <p key={problem.code}>{fault(problem)}</p> : null,
            )}
          <p>{t('present.brokenAdvice')}</p>
        </>
      );
    case 'found':
      return found.tour.steps.length === 0 ? (
        <>
          <h1 className={styles.what} id="step" tabIndex={-1}>
            {t('present.empty')}
          </h1>
          <p>{t('present.emptyAdvice')}</p>
        </>
      ) : (
        <h1 className={styles.what} id="step" tabIndex={-1}>
          {t('present.beyond', { step, steps: found.tour.steps.length })}
        </h1>
      );
  }
}
