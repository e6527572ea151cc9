/** Overlay around the picture while a step is presented: texts and controls. */
import { RotateCcw } from 'lucide-react';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { useRootAttribute } from '../../ui/useRootAttribute.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { AudienceQrCode } from './AudienceQrCode.tsx';
import { localizedText } from './localizedText.ts';
import { PageTurn } from './PageTurn.tsx';
import { StageControls } from './StageControls.tsx';
import { StageNotices } from './StageNotices.tsx';
import styles from './StepScreen.module.css';
import { StepText } from './StepText.tsx';
import type { StageContext } from './stage.ts';
import { useIdle } from './useIdle.ts';
import { useSwipe } from './useSwipe.ts';
import { useHasDiverged } from './useTourControl.ts';

export function StepScreen({ typed, ...stage }: StageContext & { readonly typed: string }) {
  const { t, language } = useTranslation();
  const { session, resolvedStep, control, overlay, setOverlay, autoplay, pointer } = stage;
  const { tour, at, step } = resolvedStep;
  const isIdle = useIdle(pointer.on);
  useRootAttribute('data-resting', isIdle);
  useRootAttribute('data-dotted', pointer.on);
  const hasDiverged = useHasDiverged(resolvedStep);
  const swipe = useSwipe({ next: () => control.goTo(at + 1), previous: () => control.goTo(at - 1) });
  const steps = tour.steps.length;
  const [title, text] = [localizedText(step.title, language), localizedText(step.text, language)];
  const place = t('present.placeSpoken', { step: at + 1, steps });
  return (
    <section className={styles.step} aria-label={t('present.stage')} {...swipe}>
      <div className={styles.progress} aria-hidden="true">
        <div className={styles.done} style={{ inlineSize: `${((at + 1) / steps) * 100}%` }} />
      </div>
      <p className={styles.tour} lang={localizedText(tour.title, language).lang}>
        {localizedText(tour.title, language).text}
      </p>
      <StepText key={at} {...{ title, text, place }} />
      <StageNotices {...stage} />
      {hasDiverged ? (
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
      {overlay === 'code' ? (
        <AudienceQrCode session={session} resolvedStep={resolvedStep} onClose={() => setOverlay('code')} />
      ) : null}
      {overlay === 'black' ? (
        <button
          type="button"
          className={styles.black}
          aria-label={t('present.light')}
          onClick={() => setOverlay('black')}
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
