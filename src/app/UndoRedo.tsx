/** Undo and redo as buttons that say what they would act on. */
import { Redo2, Undo2 } from 'lucide-react';
import type { MessageKey } from '../i18n/languages.ts';
import { useExplorerStore, useWords } from '../store/hooks.ts';
import { type Act, lastDone, nextUndone } from '../store/steps.ts';
import { redo, undo, useSteps } from '../store/undo.ts';
import { Button } from '../ui/Button.tsx';
import styles from './UndoRedo.module.css';

const ACTS: Readonly<Record<Act, MessageKey>> = {
  selection: 'undo.selection',
  filters: 'undo.filters',
  whatIf: 'undo.whatIf',
  focus: 'undo.focus',
  view: 'undo.view',
  connection: 'undo.connection',
  tour: 'undo.tour',
};

export function UndoRedo() {
  const { t } = useWords();
  const explorer = useExplorerStore();
  const last = useSteps((steps) => lastDone(steps)?.act);
  const next = useSteps((steps) => nextUndone(steps)?.act);
  return (
    <span className={styles.pair}>
      <Button
        look="quiet"
        icon={Undo2}
        label={last === undefined ? t('undo.nothing') : t('undo.undo', { act: t(ACTS[last]) })}
        aria-disabled={last === undefined}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => undo(window, explorer)}
      />
      <Button
        look="quiet"
        icon={Redo2}
        label={next === undefined ? t('undo.nothingToRedo') : t('undo.redo', { act: t(ACTS[next]) })}
        aria-disabled={next === undefined}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
        onClick={() => redo(window, explorer)}
      />
    </span>
  );
}
