/** What stands around the picture while a step is on show: its words, and the way to the others. */
import { RotateCcw } from 'lucide-react';
import { useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { useRootAttribute } from '../../ui/useRootAttribute.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { AudienceCode } from './AudienceCode.tsx';
import { PageTurn } from './PageTurn.tsx';
import { StageControls } from './StageControls.tsx';
import { StageNotices } from './StageNotices.tsx';
import styles from './StepScreen.module.css';
import { StepWords } from './StepWords.tsx';
import { saidIn } from './saidIn.ts';
import type { Stage } from './stage.ts';
import { useResting } from './useResting.ts';
import { useSwipe } from './useSwipe.ts';
import { useHasLeft } from './useTourControl.ts';

export function StepScreen({ typed, ...stage }: Stage & { readonly typed: string }) {
  const { t, language } = useWords();
  const { briefing, course, control, cover, turn, autoplay, pointer } = stage;
  const { tour, at, step } = course;
  const resting = useResting(pointer.on);
  useRootAttribute('data-resting', resting);
  useRootAttribute('data-dotted', pointer.on);
  const hasLeft = useHasLeft(course);
  const swipe = useSwipe({ next: () => control.goTo(at + 1), previous: () => control.goTo(at - 1) });
  const steps = tour.steps.length;
  const [title, text] = [saidIn(step.title, language), saidIn(step.text, language)];
  const place = t('present.placeSpoken', { step: at + 1, steps });
  return (
    <section className={styles.step} aria-label={t('present.stage')} {...swipe}>
      <div className={styles.progress} aria-hidden="true">
        <div className={styles.done} style={{ inlineSize: `${((at + 1) / steps) * 100}%` }} />
      </div>
      <p className={styles.tour} lang={saidIn(tour.title, language).lang}>
        {saidIn(tour.title, language).text}
      </p>
      <StepWords key={at} {...{ title, text, place }} />
      <StageNotices {...stage} />
      {hasLeft ? (
        <p className={styles.left} data-control={true}>
          <Button icon={RotateCcw} onClick={control.back}>
            {t('present.back')}
          </Button>
        </p>
      ) : null}
      <div className={styles.foot}>
        <PageTurn pages={stage.pages} />
        <StageControls {...stage} />
      </div>
      <p role="status" className={hidden.hidden}>
        {`${place} ${title.text} ${text.text}`}
      </p>
      <p role="status" className={styles.typed}>
        {typed === '' ? '' : t('present.typed', { step: typed })}
      </p>
      {pointer.on ? (
        <div ref={pointer.attach} className={styles.dot} data-dot={true} aria-hidden="true" />
      ) : null}
      {cover === 'code' ? (
        <AudienceCode briefing={briefing} course={course} onClose={() => turn('code')} />
      ) : null}
      {cover === 'black' ? (
        <button
          type="button"
          className={styles.black}
          aria-label={t('present.light')}
          onClick={() => turn('black')}
        />
      ) : null}
      {autoplay.state === 'off' ? null : (
        <p role="status" className={hidden.hidden}>
          {autoplay.state === 'held'
            ? t('present.held')
            : t('present.playing', { seconds: autoplay.seconds })}
        </p>
      )}
    </section>
  );
}
