/** Asks for the other end of a connection, by name here or by a tap in the picture. */
import { type RefObject, useId, useMemo, useState } from 'react';
import { search } from '../../explore/search.ts';
import type { NodeId } from '../../plan/graph.ts';
import { useActions, useExplorer, useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchCombobox } from '../search/SearchCombobox.tsx';
import styles from './ConnectionPicker.module.css';

export function ConnectionPicker({
  from,
  input,
}: {
  readonly from: NodeId;
  readonly input: RefObject<HTMLInputElement | null>;
}) {
  const { t } = useWords();
  const { connect, pickFor } = useActions();
  const graph = useExplorer((state) => state.graph);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const title = useId();
  const hits = useMemo(
    () => search(graph, query).filter(({ node }) => node.id !== from),
    [graph, query, from],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend does not stand in a line
    <div role="group" aria-labelledby={title} className={styles.picker}>
      <div className={styles.head}>
        <h3 id={title} className={styles.title}>
          {t('connection.pick')}
        </h3>
        <Button look="quiet" onClick={() => pickFor(null)}>
          {t('connection.cancel')}
        </Button>
      </div>
      <SearchCombobox
        input={input}
        query={query}
        hits={hits}
        label={t('connection.pick')}
        open={open}
        onOpen={setOpen}
        onQuery={setQuery}
        onChoose={(to) => connect(from, to)}
      />
      <p className={styles.hint}>{t('connection.pickHint')}</p>
    </div>
  );
}
