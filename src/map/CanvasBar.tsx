/** Below the picture: how to read it, what it may open, and the camera's buttons. */
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Keyboard, Maximize, Minus, Plus } from 'lucide-react';
import { useActions, useExplorer, useWords } from '../store/hooks.ts';
import styles from './CanvasBar.module.css';
import { Legend } from './Legend.tsx';
import { pictureIn } from './shownPicture.ts';
import type { CameraControl } from './useCamera.ts';
import { PAN_STEP, ZOOM_STEP } from './useCanvasKeys.ts';

type Props = {
  readonly camera: CameraControl;
  /** Shows what the keyboard does. */
  readonly onKeys: () => void;
};

export function CanvasBar({ camera, onKeys }: Props) {
  const { t } = useWords();
  const view = useExplorer(pictureIn);
  return (
    <div className={styles.bar} data-closer={camera.closer}>
      <Legend view={view} />
      {view === 'structure' && <BranchChoice />}
      <fieldset className={`${styles.buttons} ${styles.pan}`}>
        <legend className={styles.spoken}>{t('canvas.pan')}</legend>
        <button type="button" onClick={() => camera.panBy(PAN_STEP, 0)} aria-label={t('canvas.panLeft')}>
          <ArrowLeft aria-hidden="true" size={16} />
        </button>
        <button type="button" onClick={() => camera.panBy(0, PAN_STEP)} aria-label={t('canvas.panUp')}>
          <ArrowUp aria-hidden="true" size={16} />
        </button>
        <button type="button" onClick={() => camera.panBy(0, -PAN_STEP)} aria-label={t('canvas.panDown')}>
          <ArrowDown aria-hidden="true" size={16} />
        </button>
        <button type="button" onClick={() => camera.panBy(-PAN_STEP, 0)} aria-label={t('canvas.panRight')}>
          <ArrowRight aria-hidden="true" size={16} />
        </button>
      </fieldset>
      <fieldset className={styles.buttons}>
        <legend className={styles.spoken}>{t('canvas.camera')}</legend>
        <button type="button" onClick={() => camera.zoomBy(1 / ZOOM_STEP)} aria-label={t('canvas.zoomOut')}>
          <Minus aria-hidden="true" size={16} />
        </button>
        <button type="button" onClick={() => camera.zoomBy(ZOOM_STEP)} aria-label={t('canvas.zoomIn')}>
          <Plus aria-hidden="true" size={16} />
        </button>
        <button type="button" onClick={camera.fit} aria-label={t('canvas.fit')}>
          <Maximize aria-hidden="true" size={16} />
        </button>
        <button
          type="button"
          className={styles.keys}
          onClick={onKeys}
          aria-label={t('keys.open')}
          title={t('keys.open')}
          aria-haspopup="dialog"
        >
          <Keyboard aria-hidden="true" size={16} />
        </button>
      </fieldset>
    </div>
  );
}

/** Dots only, names of what is listed first, or everything as printed. */
function BranchChoice() {
  const { t } = useWords();
  const { setBranches } = useActions();
  const graph = useExplorer((state) => state.graph);
  const branches = useExplorer((state) => state.branches);
  const choices = [
    { kind: 'closed', label: t('branches.closed'), choose: () => setBranches({ kind: 'closed' }) },
    {
      kind: 'open',
      label: t('branches.open'),
      choose: () => setBranches({ kind: 'open', policies: graph.policies.map(({ id }) => id) }),
    },
    { kind: 'asPrinted', label: t('branches.asPrinted'), choose: () => setBranches({ kind: 'asPrinted' }) },
  ] as const;
  return (
    <fieldset className={styles.branches}>
      <legend className={styles.spoken}>{t('branches.title')}</legend>
      {choices.map(({ kind, label, choose }) => (
        <button key={kind} type="button" aria-pressed={branches.kind === kind} onClick={choose}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
