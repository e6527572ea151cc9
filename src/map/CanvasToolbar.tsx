/** The toolbar below the picture: legend, branches and camera buttons. */
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Keyboard, Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { shadingBy } from '../explore/shade.ts';
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
  /** Whether a what-if loses listings. */
  readonly losing: boolean;
  readonly camera: CameraControl;
  /** The hovered or selected node, if its name is not in the picture. */
  readonly unlabelled: PlanNode | null;
  /** Opens the list of keys. */
  readonly onKeys: () => void;
  readonly menu: ReactNode;
};

const PAN_BUTTONS = [
  { icon: ArrowLeft, label: 'canvas.panLeft', x: PAN_STEP, y: 0 },
  { icon: ArrowUp, label: 'canvas.panUp', x: 0, y: PAN_STEP },
  { icon: ArrowDown, label: 'canvas.panDown', x: 0, y: -PAN_STEP },
  { icon: ArrowRight, label: 'canvas.panRight', x: -PAN_STEP, y: 0 },
] as const;

export function CanvasToolbar({ scene, losing, camera, unlabelled, onKeys, menu }: Props) {
  const { t, number, language } = useTranslation();
  const { reasons, allNodes } = useFilteredPlan();
  const plan = useExplorer((state) => state.graph.plan);
  const shading = useExplorer(({ graph, filter }) => shadingBy(graph, filter.shade));
  const view = useExplorer(effectiveView);
  const isFallback = useExplorer(isFallbackView);
  const characterKeys = useExplorer((state) => state.characterKeys);
  const onStage = useExplorer(({ tourSession }) => isOnStage(tourSession));
  const legend = (
    <div className={styles.reading}>
      {isFallback && (
        <p className={styles.whole}>
          {t(plan.initiatives.length === 0 ? 'map.noInitiatives' : 'map.noneShared')}
        </p>
      )}
      <Legend view={view} scene={scene} isLosing={losing} plan={plan} shading={shading} />
      {unlabelled === null ? (
        <HowToReadNote on="legend" />
      ) : (
        <p className={styles.unlabelled}>
          <b>{nodeNumber(unlabelled)}</b> <span>{textIn(unlabelled.name, language)}</span>
        </p>
      )}
    </div>
  );
  // On stage only keys and gestures control the canvas.
  if (onStage) return <div className={styles.bar}>{legend}</div>;
  return (
    <div
      className={styles.bar}
      data-closer={camera.closer}
      data-wider={camera.wider}
      data-shaded={shading !== null}
    >
      {reasons.length === 0 && (
        // Screen readers get it from the status above.
        <p className={styles.whole} aria-hidden="true">
          {t('canvas.all', { all: number(allNodes) })}
        </p>
      )}
      {legend}
      <BranchBar scene={scene} />
      <fieldset className={`${styles.buttons} ${styles.pan}`}>
        <legend className={styles.liveRegion}>{t('canvas.pan')}</legend>
        {PAN_BUTTONS.map(({ icon, label, x, y }) => (
          <ToolButton
            key={label}
            icon={icon}
            className={x === 0 ? undefined : styles.across}
            label={t(label)}
            onClick={() => camera.panBy(x, y)}
          />
        ))}
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
