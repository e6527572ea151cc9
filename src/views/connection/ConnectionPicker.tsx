/** Asks for the target of a connection, by name or by a tap in the picture. */
import { type RefObject, useId } from 'react';
import type { NodeId } from '../../plan/graph.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { NodePicker } from '../search/NodePicker.tsx';
import styles from './ConnectionPicker.module.css';

type Props = { readonly from: NodeId; readonly input: RefObject<HTMLInputElement | null> };

export function ConnectionPicker({ from, input }: Props) {
  const { t } = useTranslation();
  const { connect, pickConnection } = useActions();
  const graph = useExplorer((state) => state.graph);
  const title = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out inline
    <div role="group" aria-labelledby={title} className={styles.picker}>
      <div className={styles.head}>
        <h3 id={title} className={styles.title}>
          {t('connection.pick')}
        </h3>
        <Button look="quiet" onClick={() => pickConnection(null)}>
          {t('connection.cancel')}
        </Button>
      </div>
      <NodePicker
        graph={graph}
        fits={({ id }) => id !== from}
        label={t('connection.pick')}
        onChoose={(to) => connect(from, to)}
        input={input}
      />
      <p className={styles.hint}>
        <Phrases text={t('connection.pickHint')} />
      </p>
    </div>
  );
}
