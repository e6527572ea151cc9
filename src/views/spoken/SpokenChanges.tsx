import { useEffect, useState } from 'react';
import { useExplorerStore, useTranslation } from '../../store/hooks.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { spokenChange } from './spokenChange.ts';

/** Says what a what-if changed, and what a key did in a table. Stays mounted, as new live regions are not heard. */
export function SpokenChanges() {
  const explorer = useExplorerStore();
  const words = useTranslation();
  const [spoken, setSpoken] = useState('');
  useEffect(
    () =>
      explorer.subscribe((state, before) => {
        const change = spokenChange(state, before, words);
        if (change !== null) setSpoken(change);
      }),
    [explorer, words],
  );
  return (
    <p role="status" aria-label={words.t('spoken.label')} className={hidden.hidden}>
      {spoken}
    </p>
  );
}
