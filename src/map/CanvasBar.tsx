/** Below the picture: how to read it, what it may open, and the camera's buttons. */
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Keyboard, Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { isOnStage } from '../explore/tour/briefing.ts';
import type { PlanNode } from '../plan/graph.ts';
import { textIn } from '../plan/text.ts';
import { useExplorer, useShown, useWords } from '../store/hooks.ts';
import { BranchBar } from './BranchBar.tsx';
import styles from './CanvasBar.module.css';
import type { Scene } from './geometry/scene.ts';
import { Legend } from './Legend.tsx';
import { numberText } from './labels/labelText.ts';
import { ReadingNote } from './ReadingNote.tsx';
import { isStandIn, pictureIn } from './shownPicture.ts';
import type { CameraControl } from './useCamera.ts';
import { PAN_STEP, ZOOM_STEP } from './useCanvasKeys.ts';

type Props = {
  readonly scene: Scene;
  /** Whether something is lost by what is dropped. */
  readonly losing: boolean;
  readonly camera: CameraControl;
  /** What is pointed at or selected and has no name in the picture. */
  readonly unwritten: PlanNode | null;
  /** Shows what the keyboard does. */
  readonly onKeys: () => void;
  readonly menu: ReactNode;
};

export function CanvasBar({ scene, losing, camera, unwritten, onKeys, menu }: Props) {
  const { t, number, language } = useWords();
  const { reasons, allNodes } = useShown();
  const view = useExplorer(pictureIn);
  const standsIn = useExplorer(isStandIn);
  const characterKeys = useExplorer((state) => state.characterKeys);
  const onStage = useExplorer(({ briefing }) => isOnStage(briefing));
  const legend = (
    <div className={styles.reading}>
      {standsIn && <p className={styles.whole}>{t('map.noneShared')}</p>}
      <Legend view={view} scene={scene} isLosing={losing} />
      <ReadingNote on="legend" />
      {unwritten !== null && (
        <p className={styles.unwritten}>
          <b>{numberText(unwritten)}</b> {textIn(unwritten.name, language)}
        </p>
      )}
    </div>
  );
  // Buttons are for who explores; the keys and gestures stay.
  if (onStage) return <div className={styles.bar}>{legend}</div>;
  return (
    <div className={styles.bar} data-closer={camera.closer} data-wider={camera.wider}>
      {reasons.length === 0 && (
        // The status above says it to screen readers.
        <p className={styles.whole} aria-hidden="true">
          {t('canvas.all', { all: number(allNodes) })}
        </p>
      )}
      {legend}
      <BranchBar scene={scene} />
      <fieldset className={`${styles.buttons} ${styles.pan}`}>
        <legend className={styles.spoken}>{t('canvas.pan')}</legend>
        <button
          type="button"
          className={styles.across}
          onClick={() => camera.panBy(PAN_STEP, 0)}
          aria-label={t('canvas.panLeft')}
          data-tooltip=""
        >
          <ArrowLeft aria-hidden="true" size={16} />
        </button>
        <button
          type="button"
          onClick={() => camera.panBy(0, PAN_STEP)}
          aria-label={t('canvas.panUp')}
          data-tooltip=""
        >
          <ArrowUp aria-hidden="true" size={16} />
        </button>
        <button
          type="button"
          onClick={() => camera.panBy(0, -PAN_STEP)}
          aria-label={t('canvas.panDown')}
          data-tooltip=""
        >
          <ArrowDown aria-hidden="true" size={16} />
        </button>
        <button
          type="button"
          className={styles.across}
          onClick={() => camera.panBy(-PAN_STEP, 0)}
          aria-label={t('canvas.panRight')}
          data-tooltip=""
        >
          <ArrowRight aria-hidden="true" size={16} />
        </button>
      </fieldset>
      <fieldset className={styles.buttons}>
        <legend className={styles.spoken}>{t('canvas.camera')}</legend>
        <button
          type="button"
          onClick={() => camera.zoomBy(1 / ZOOM_STEP)}
          aria-label={t('canvas.zoomOut')}
          data-tooltip=""
        >
          <Minus aria-hidden="true" size={16} />
        </button>
        <button
          type="button"
          onClick={() => camera.zoomBy(ZOOM_STEP)}
          aria-label={t('canvas.zoomIn')}
          data-tooltip=""
        >
          <Plus aria-hidden="true" size={16} />
        </button>
        <button type="button" onClick={camera.fit} aria-label={t('canvas.fit')} data-tooltip="">
          <Maximize aria-hidden="true" size={16} />
        </button>
        <button
          type="button"
          className={styles.keys}
          data-on={characterKeys}
          onClick={onKeys}
          aria-label={t('keys.open')}
          data-tooltip=""
          aria-haspopup="dialog"
        >
          <Keyboard aria-hidden="true" size={16} />
        </button>
      </fieldset>
      {menu}
    </div>
  );
}
