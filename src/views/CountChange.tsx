import { useTranslation } from '../store/hooks.ts';
import hidden from '../ui/visuallyHidden.module.css';
import styles from './CountChange.module.css';

type Props = { readonly before: number; readonly after: number };

/** A count, as a change if a what-if lowers it. */
export function CurrentCount({ before, after }: Props) {
  const { number } = useTranslation();
  return before === after ? <span>{number(after)}</span> : <CountChange before={before} after={after} />;
}

/** A count that a what-if lowers. */
export function CountChange(change: Props) {
  const { t, number } = useTranslation();
  return (
    <span className={styles.said}>
      <span className={hidden.hidden}>
        {t('whatIf.fromTo', { before: number(change.before), after: number(change.after) })}
      </span>
      <CountDecrease {...change} />
    </span>
  );
}

/** Old and new count (2→1). Hidden from screen readers, which get the text elsewhere. */
export function CountDecrease({ before, after }: Props) {
  const { number } = useTranslation();
  return (
    <span aria-hidden="true" className={styles.change}>
      {`${number(before)}→${number(after)}`}
    </span>
  );
}
