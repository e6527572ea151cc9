import { useWords } from '../store/hooks.ts';
import hidden from '../ui/visuallyHidden.module.css';
import styles from './FromTo.module.css';

type Props = { readonly before: number; readonly after: number };

/** A count as it is, or as a what-if lowers it. */
export function CountNow({ before, after }: Props) {
  const { number } = useWords();
  return before === after ? number(after) : <FromTo before={before} after={after} />;
}

/** A count that a what-if lowers, in the broken line of what is lost: 2→1. */
export function FromTo({ before, after }: Props) {
  const { t, number } = useWords();
  return (
    <span className={styles.change}>
      <span className={hidden.hidden}>
        {t('whatIf.fromTo', { before: number(before), after: number(after) })}
      </span>
      <span aria-hidden="true">
        {number(before)}→{number(after)}
      </span>
    </span>
  );
}
