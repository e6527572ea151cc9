/** Navigation and tools of the presenter; hidden while the pointer rests. */
import {
  ChevronLeft,
  ChevronRight,
  Compass,
  Keyboard,
  type LucideIcon,
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
import type { MessageKey } from '../../i18n/languages.ts';
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
  const { at, next, tour } = resolvedStep;
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
          <strong>{at + 1}</strong> <span>{`/ ${tour.steps.length}`}</span>
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
        <Tool name="present.explore" shortcut="E" icon={Compass} onPress={control.explore} />
        <Tool name="present.presenter" shortcut="W" icon={NotebookText} onPress={presenter.open} wideOnly />
        <Tool
          name="present.code"
          shortcut="Q"
          icon={QrCode}
          onPress={() => setOverlay('code')}
          pressed={overlay === 'code'}
        />
        <Tool
          name="present.pointer"
          shortcut="L"
          icon={MousePointer2}
          onPress={pointer.toggle}
          pressed={pointer.on}
          wideOnly
        />
        <span className={styles.play} data-autoplay="true">
          <Tool
            name={playing ? 'present.stop' : 'present.play'}
            shortcut="A"
            icon={playing ? Pause : Play}
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
        <Tool name="present.black" shortcut="B" icon={Moon} onPress={() => setOverlay('black')} wideOnly />
        <Tool
          name={fullScreen.isFull ? 'present.window' : 'present.fullScreen'}
          shortcut="F"
          icon={fullScreen.isFull ? Minimize : Maximize}
          onPress={fullScreen.toggle}
        />
        <Tool name="present.keys" shortcut="?" icon={Keyboard} onPress={() => setOverlay('keys')} wideOnly />
        <Tool name="present.leave" shortcut="Esc" icon={X} onPress={control.leave} />
      </div>
    </div>
  );
}

type ToolProps = {
  readonly name: MessageKey;
  readonly shortcut: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
  readonly pressed?: boolean;
  /** Hidden on a phone. */
  readonly wideOnly?: boolean;
};

function Tool({ name, shortcut, icon: Icon, onPress, pressed, wideOnly = false }: ToolProps) {
  const { t } = useTranslation();
  // Users can switch off shortcuts that are a single character.
  const hasShortcut = useExplorer((state) => state.characterKeys) || shortcut.length > 1;
  return (
    <button
      type="button"
      className={`${styles.button} ${wideOnly ? styles.wideOnly : ''}`}
      aria-label={t(name)}
      aria-pressed={pressed}
      data-tooltip={hasShortcut ? `${t(name)} (${shortcut})` : t(name)}
      onMouseDown={preventMouseFocus}
      onClick={onPress}
    >
      <span aria-hidden="true">
        <Icon />
      </span>
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
