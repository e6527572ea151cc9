/** Where there is no such tour or step: what is wrong, what can be done, and the way out. */
import type { Presenting } from '../../explore/tour/briefing.ts';
import type { Words } from '../../i18n/words.ts';
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
  const words = useWords();
  const { t } = words;
  const hasSteps = found.kind === 'found' && found.tour.steps.length > 0;
  const [what, ...more] = textsOf(found, briefing.step + 1, words);
  return (
    <section className={styles.fault} data-detour={briefing.detour} aria-label={t('present.stage')}>
      <div role="alert">
        <h1 className={styles.what} id="step" tabIndex={-1}>
          {what}
        </h1>
        {more.map((text) => (
          <p key={text}>{text}</p>
        ))}
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

/** What is wrong, and what can be done. */
function textsOf(found: FoundTour, step: number, { t, fault }: Words): readonly string[] {
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
