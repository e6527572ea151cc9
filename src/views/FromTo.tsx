import { useWords } from '../store/hooks.ts';
import hidden from '../ui/visuallyHidden.module.css';
import styles from './FromTo.module.css';

type Props = { readonly before: number; readonly after: number };

/** A count as it is, or as a what-if lowers it. */
export function CountNow({ before, after }: Props) {
  const { number } = useWords();
  return before === after ? number(after) : <FromTo before={before} after={after} />;
}

/** A count that a what-if lowers. */
export function FromTo(change: Props) {
  const { t, number } = useWords();
  return (
    <span className={styles.said}>
      <span className={hidden.hidden}>
        {t('whatIf.fromTo', { before: number(change.before), after: number(change.after) })}
      </span>
      <Lowered {...change} />
    </span>
  );
}

/** In the broken line of what is lost: 2→1. Its words are told elsewhere. */
export function Lowered({ before, after }: Props) {
  const { number } = useWords();
  return (
    <span aria-hidden="true" className={styles.change}>
      {number(before)}→{number(after)}
    </span>
  );
}
