/** Undo and redo buttons whose labels name the action. */
import { Redo2, Undo2 } from 'lucide-react';
import { useExplorerStore, useTranslation } from '../store/hooks.ts';
import { redo, undo, useUndoStack } from '../store/undo.ts';
import { nextToRedo, nextToUndo } from '../store/undoStack.ts';
import { Button } from '../ui/Button.tsx';
import styles from './UndoRedo.module.css';

export function UndoRedo() {
  const { t } = useTranslation();
  const explorer = useExplorerStore();
  const last = useUndoStack((steps) => nextToUndo(steps)?.act);
  const next = useUndoStack((steps) => nextToRedo(steps)?.act);
  return (
    <span className={styles.pair}>
      <Button
        look="quiet"
        icon={Undo2}
        label={last === undefined ? t('undo.nothing') : t('undo.undo', { act: t(`undo.${last}`) })}
        aria-disabled={last === undefined}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => undo(window, explorer)}
      />
      <Button
        look="quiet"
        icon={Redo2}
        label={next === undefined ? t('undo.nothingToRedo') : t('undo.redo', { act: t(`undo.${next}`) })}
        aria-disabled={next === undefined}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
        onClick={() => redo(window, explorer)}
      />
    </span>
  );
}
