import { useTranslation } from '../store/hooks.ts';
import { useDroppedIds } from '../store/whatIf.ts';
import hidden from '../ui/visuallyHidden.module.css';

/** Says of what a what-if drops what its struck out name shows; nothing of all else. */
export function DroppedLabel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  if (!useDroppedIds().has(id)) return null;
  return (
    <>
      {' '}
      <span className={hidden.hidden}>{t('whatIf.isDropped')}</span>
    </>
  );
}
