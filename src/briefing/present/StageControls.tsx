/** The way to the other steps, and what else a presenter does: not seen while the pointer rests. */
import {
  ChevronLeft,
  ChevronRight,
  Compass,
  Keyboard,
  Maximize,
  Minimize,
  Moon,
  MousePointer2,
  NotebookText,
  Pause,
  Play,
  QrCode,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { elapsedMs, formatClock } from './clock.ts';
import { preventMouseFocus } from './preventMouseFocus.ts';
import styles from './StageControls.module.css';
import type { StageContext } from './stage.ts';
import { PACES } from './useAutoplay.ts';
import { type ClockControl, useNow } from './useClock.ts';

export function StageControls({
  resolvedStep,
  control,
  overlay,
  setOverlay,
  fullScreen,
  presenter,
  clock,
  autoplay,
  pointer,
}: StageContext) {
  const { t } = useTranslation();
  const characterKeys = useExplorer((state) => state.characterKeys);
  const { at, next, tour } = resolvedStep;
  const named = (name: string, key: string) => ({
    label: name,
    hint: characterKeys ? `${name} (${key})` : name,
  });
  const playing = autoplay.state !== 'off';
  return (
    <div className={styles.controls} data-control={true}>
      <div className={styles.way}>
        <button
          type="button"
          className={styles.turn}
          aria-label={t('present.previous')}
          data-tooltip={`${t('present.previous')} (←)`}
          disabled={at === 0}
          onMouseDown={preventMouseFocus}
          onClick={() => control.goTo(at - 1)}
        >
          <ChevronLeft />
        </button>
        <p className={styles.place}>
          <strong>{at + 1}</strong> / {tour.steps.length}
        </p>
        <button
          type="button"
          className={styles.turn}
          aria-label={t('present.next')}
          data-tooltip={`${t('present.next')} (→)`}
          disabled={next === null}
          onMouseDown={preventMouseFocus}
          onClick={() => control.goTo(at + 1)}
        >
          <ChevronRight />
        </button>
        <Elapsed clock={clock} />
      </div>
      <div className={styles.more} role="toolbar" aria-label={t('present.controls')}>
        <More {...named(t('present.explore'), 'E')} icon={<Compass />} onPress={control.explore} />
        <More
          {...named(t('present.presenter'), 'W')}
          icon={<NotebookText />}
          onPress={presenter.open}
          wideOnly
        />
        <More
          {...named(t('present.code'), 'Q')}
          icon={<QrCode />}
          onPress={() => setOverlay('code')}
          pressed={overlay === 'code'}
        />
        <More
          {...named(t('present.pointer'), 'L')}
          icon={<MousePointer2 />}
          onPress={pointer.toggle}
          pressed={pointer.on}
          wideOnly
        />
        <span className={styles.play} data-autoplay="true">
          <More
            {...named(t(playing ? 'present.stop' : 'present.play'), 'A')}
            icon={playing ? <Pause /> : <Play />}
            onPress={autoplay.toggle}
          />
          {playing ? (
            <select
              className={styles.pace}
              aria-label={t('present.seconds')}
              value={autoplay.seconds}
              onChange={({ target }) =>
                autoplay.setSeconds(PACES.find((pace) => String(pace) === target.value) ?? autoplay.seconds)
              }
            >
              {PACES.map((seconds) => (
                <option key={seconds} value={seconds}>
                  {t('present.secondsOf', { seconds })}
                </option>
              ))}
            </select>
          ) : null}
        </span>
        <More
          {...named(t('present.black'), 'B')}
          icon={<Moon />}
          onPress={() => setOverlay('black')}
          wideOnly
        />
        <More
          {...named(t(fullScreen.isFull ? 'present.window' : 'present.fullScreen'), 'F')}
          icon={fullScreen.isFull ? <Minimize /> : <Maximize />}
          onPress={fullScreen.toggle}
        />
        <More
          {...named(t('present.keys'), '?')}
          icon={<Keyboard />}
          onPress={() => setOverlay('keys')}
          wideOnly
        />
        <More
          label={t('present.leave')}
          hint={`${t('present.leave')} (Esc)`}
          icon={<X />}
          onPress={control.leave}
        />
      </div>
    </div>
  );
}

type MoreProps = {
  readonly label: string;
  /** Its name with its key. */
  readonly hint: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly pressed?: boolean;
  /** Nothing that one does with a phone. */
  readonly wideOnly?: boolean;
};

function More({ label, hint, icon, onPress, pressed, wideOnly = false }: MoreProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${wideOnly ? styles.wideOnly : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      data-tooltip={hint}
      onMouseDown={preventMouseFocus}
      onClick={onPress}
    >
      <span aria-hidden="true">{icon}</span>
    </button>
  );
}

function Elapsed({ clock }: { readonly clock: ClockControl }) {
  const { t } = useTranslation();
  const now = useNow();
  const text = formatClock(elapsedMs(clock.clock, now));
  return (
    <p className={styles.elapsed} role="timer" aria-label={`${t('present.elapsed')} ${text}`}>
      {text}
    </p>
  );
}
