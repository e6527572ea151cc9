import { useWords } from '../store/hooks.ts';
import { useDropped } from '../store/whatIf.ts';
import hidden from '../ui/visuallyHidden.module.css';

/** Says of what a what-if drops what its struck out name shows; nothing of all else. */
export function DroppedWord({ id }: { readonly id: string }) {
  const { t } = useWords();
  if (!useDropped().has(id)) return null;
  return (
    <>
      {' '}
      <span className={hidden.hidden}>{t('whatIf.isDropped')}</span>
    </>
  );
}
