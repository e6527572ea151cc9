import { sumText } from '../../i18n/attributeSumText.ts';
import { attributeSums } from '../../plan/attributeSums.ts';
import type { InitiativeNode } from '../../plan/graph.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import styles from './AttributeSums.module.css';

type Props = {
  /** Each once. */
  readonly initiatives: readonly InitiativeNode[];
};

/** The sums of the attributes that add up, and how they are counted; nothing where there is no sum. */
export function AttributeSums({ initiatives }: Props) {
  const words = useTranslation();
  const attributes = useExplorer((state) => state.graph.plan.attributes);
  const sums = attributeSums(initiatives, attributes);
  if (sums.length === 0) return null;
  return (
    <div className={styles.sums}>
      <ul className={styles.list}>
        {sums.map((sum) => (
          <li key={sum.attribute.id}>{sumText(sum, words)}</li>
        ))}
      </ul>
      <p className={styles.once}>{words.t('attributes.once')}</p>
    </div>
  );
}
