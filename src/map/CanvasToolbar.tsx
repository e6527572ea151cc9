/** Below the picture: how to read it, what it may open, and the camera's buttons. */
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Keyboard, Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { isOnStage } from '../explore/tour/tourSession.ts';
import type { PlanNode } from '../plan/graph.ts';
import { textIn } from '../plan/text.ts';
import { useExplorer, useFilteredPlan, useTranslation } from '../store/hooks.ts';
import { ToolButton } from '../ui/ToolButton.tsx';
import { BranchBar } from './BranchBar.tsx';
import styles from './CanvasToolbar.module.css';
import { effectiveView, isFallbackView } from './effectiveView.ts';
import type { Scene } from './geometry/scene.ts';
import { HowToReadNote } from './HowToReadNote.tsx';
import { Legend } from './Legend.tsx';
import { nodeNumber } from './labels/labelText.ts';
import type { CameraControl } from './useCamera.ts';
import { PAN_STEP, ZOOM_STEP } from './useCanvasKeys.ts';

type Props = {
  readonly scene: Scene;
  /** Whether something is lost by what is dropped. */
  readonly losing: boolean;
  readonly camera: CameraControl;
  /** What is pointed at or selected and has no name in the picture. */
  readonly unlabelled: PlanNode | null;
  /** Shows what the keyboard does. */
  readonly onKeys: () => void;
  readonly menu: ReactNode;
};

export function CanvasToolbar({ scene, losing, camera, unlabelled, onKeys, menu }: Props) {
  const { t, number, language } = useTranslation();
  const { reasons, allNodes } = useFilteredPlan();
  const view = useExplorer(effectiveView);
  const standsIn = useExplorer(isFallbackView);
  const characterKeys = useExplorer((state) => state.characterKeys);
  const onStage = useExplorer(({ tourSession }) => isOnStage(tourSession));
  const legend = (
    <div className={styles.reading}>
      {standsIn && <p className={styles.whole}>{t('map.noneShared')}</p>}
      <Legend view={view} scene={scene} isLosing={losing} />
      <HowToReadNote on="legend" />
      {unlabelled !== null && (
        <p className={styles.unlabelled}>
          <b>{nodeNumber(unlabelled)}</b> {textIn(unlabelled.name, language)}
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
        <legend className={styles.liveRegion}>{t('canvas.pan')}</legend>
        <ToolButton
          icon={ArrowLeft}
          className={styles.across}
          label={t('canvas.panLeft')}
          onClick={() => camera.panBy(PAN_STEP, 0)}
        />
        <ToolButton icon={ArrowUp} label={t('canvas.panUp')} onClick={() => camera.panBy(0, PAN_STEP)} />
        <ToolButton icon={ArrowDown} label={t('canvas.panDown')} onClick={() => camera.panBy(0, -PAN_STEP)} />
        <ToolButton
          icon={ArrowRight}
          className={styles.across}
          label={t('canvas.panRight')}
          onClick={() => camera.panBy(-PAN_STEP, 0)}
        />
      </fieldset>
      <fieldset className={styles.buttons}>
        <legend className={styles.liveRegion}>{t('canvas.camera')}</legend>
        <ToolButton icon={Minus} label={t('canvas.zoomOut')} onClick={() => camera.zoomBy(1 / ZOOM_STEP)} />
        <ToolButton icon={Plus} label={t('canvas.zoomIn')} onClick={() => camera.zoomBy(ZOOM_STEP)} />
        <ToolButton icon={Maximize} label={t('canvas.fit')} onClick={camera.fit} />
        <ToolButton
          icon={Keyboard}
          className={styles.keys}
          data-on={characterKeys}
          label={t('keys.open')}
          onClick={onKeys}
          aria-haspopup="dialog"
        />
      </fieldset>
      {menu}
    </div>
  );
}
