import { useTranslation } from '../store/hooks.ts';
import { useDroppedIds } from '../store/whatIf.ts';
import hidden from '../ui/visuallyHidden.module.css';

/** Screen-reader text for an initiative that a what-if drops; renders nothing for others. */
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
