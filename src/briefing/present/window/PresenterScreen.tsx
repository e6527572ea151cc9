/** The presenter's window: notes, next step and time, which the audience does not see. */
import {
  ChevronFirst,
  ChevronLeft,
  ChevronRight,
  MousePointer2,
  Pause,
  Play,
  RotateCcw,
  X,
} from 'lucide-react';
import type { ComponentType } from 'react';
import { titleIn, tourTextLanguage } from '../../../explore/tour/tour.ts';
import { useTranslation } from '../../../store/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { Phrases } from '../../../ui/Phrases.tsx';
import { Tooltips } from '../../../ui/Tooltips.tsx';
import { useDocumentHead } from '../../../ui/useDocumentHead.ts';
import { useEventListener } from '../../../ui/useEventListener.ts';
import { NoBreakText } from '../../NoBreakText.tsx';
import { elapsedMs, formatClock } from '../clock.ts';
import { localizedText } from '../localizedText.ts';
import type { ResolvedStep } from '../resolveStep.ts';
import { type ClockControl, useNow } from '../useClock.ts';
import type { PointerControl, PointerPosition } from '../usePointer.ts';
import type { TourControl } from '../useTourControl.ts';
import { Notes } from './Notes.tsx';
import styles from './PresenterScreen.module.css';

export type StepPictureProps = {
  /** Serialized view of the step. */
  readonly see: string;
  /** Receives the pointer position on the audience's page; null if pointing is off. */
  readonly pointAt: ((place: PointerPosition) => void) | null;
};

/** Draws the picture of a step; `publish` provides it. */
export type StepPicture = ComponentType<StepPictureProps>;

type Props = {
  readonly window: Window;
  readonly resolvedStep: ResolvedStep;
  readonly control: TourControl;
  readonly clock: ClockControl;
  readonly pointer: PointerControl;
  readonly Picture: StepPicture;
  readonly audience: 'step' | 'black' | 'detour';
  readonly onBlack: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

export function PresenterScreen(props: Props) {
  const { window, resolvedStep, control, clock, pointer, Picture, audience, onBlack, onKey } = props;
  const { t, language } = useTranslation();
  const { tour, step, at, next } = resolvedStep;
  const steps = tour.steps.length;
  useEventListener(window.document, 'keydown', onKey);
  const title = [t('present.presenter'), localizedText(tour.title, language).text];
  useDocumentHead(title, language, window.document);

  return (
    <div className={styles.screen}>
      <Tooltips />
      <p className={styles.parted} role="alert">
        {t('present.parted')}
      </p>
      <header className={styles.head}>
        <div className={styles.current}>
          <p className={styles.place}>{t('present.now', { step: at + 1, steps })}</p>
          <h1 lang={tourTextLanguage(step.title, language)}>
            <Phrases text={titleIn(step.title, language, t('present.untitled'))} />
          </h1>
        </div>
        <Times clock={clock} />
      </header>
      <p role="status" className={styles.audience}>
        {audience === 'step' ? '' : t(audience === 'black' ? 'present.isBlack' : 'present.isDetour')}
      </p>
      <main className={styles.main}>
        <div className={styles.pressed}>
          <figure className={styles.shown} aria-label={t('present.shownNow')} data-points={pointer.on}>
            <Picture see={step.see} pointAt={pointer.on && audience === 'step' ? pointer.moveTo : null} />
          </figure>
          <Notes step={step} />
        </div>
        <section className={styles.next} aria-label={t('present.then')}>
          <h2>{t('present.then')}</h2>
          {next === null ? (
            <p>{t('present.end')}</p>
          ) : (
            <>
              <figure className={styles.shown} aria-label={t('present.shownThen')}>
                <Picture see={next.see} pointAt={null} />
              </figure>
              <NextStep next={next} />
            </>
          )}
          <p className={styles.placement}>{t('present.placement')}</p>
        </section>
      </main>
      <footer className={styles.controls}>
        <Button icon={ChevronFirst} label={t('present.first')} onClick={() => control.goTo(0)} />
        <Button icon={ChevronLeft} disabled={at === 0} onClick={() => control.goTo(at - 1)}>
          {t('present.previous')}
        </Button>
        <Button
          look="filled"
          icon={ChevronRight}
          disabled={next === null}
          onClick={() => control.goTo(at + 1)}
        >
          {t('present.next')}
        </Button>
        <select
          className={styles.choice}
          aria-label={t('present.all')}
          value={at}
          onChange={(event) => control.goTo(Number(event.target.value))}
        >
          {tour.steps.map(({ title }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step has no id but its index
            <option key={index} value={index}>
              {`${index + 1}. ${titleIn(title, language, t('present.untitled'))}`}
            </option>
          ))}
        </select>
        <Button
          icon={MousePointer2}
          aria-pressed={pointer.on}
          title={t('present.pointerHint')}
          onClick={pointer.toggle}
        >
          {t('present.pointer')}
        </Button>
        <Button aria-pressed={audience === 'black'} onClick={onBlack}>
          {t(audience === 'black' ? 'present.light' : 'present.black')}
        </Button>
        {audience === 'step' ? null : <Button onClick={control.back}>{t('present.back')}</Button>}
        <Button icon={X} onClick={control.leave}>
          {t('present.leave')}
        </Button>
      </footer>
    </div>
  );
}

function NextStep({ next }: { readonly next: ResolvedStep['step'] }) {
  const { t, language } = useTranslation();
  const [title, text] = [localizedText(next.title, language), localizedText(next.text, language)];
  return (
    <>
      <h3 lang={title.lang}>
        <Phrases text={title.text || t('present.untitled')} />
      </h3>
      <p className={styles.text} lang={text.lang}>
        <NoBreakText text={text} />
      </p>
    </>
  );
}

function Times({ clock }: { readonly clock: ClockControl }) {
  const { t, language } = useTranslation();
  const now = useNow();
  const stopped = clock.clock.stoppedAt !== null;
  return (
    <div className={styles.times}>
      <p>
        <span className={styles.label}>{t('present.elapsed')}</span>
        <span className={styles.elapsed} data-stopped={stopped}>
          {formatClock(elapsedMs(clock.clock, now))}
        </span>
      </p>
      <p>
        <span className={styles.label}>{t('present.time')}</span>
        <span className={styles.day}>
          {new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}
        </span>
      </p>
      <Button
        look="quiet"
        icon={stopped ? Play : Pause}
        label={t(stopped ? 'present.goOnClock' : 'present.pauseClock')}
        onClick={clock.toggle}
      />
      <Button look="quiet" icon={RotateCcw} label={t('present.resetClock')} onClick={clock.reset} />
    </div>
  );
}
