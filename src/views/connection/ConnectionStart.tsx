/** "How is this connected with …?": asks for the other end, by name here or by a tap in the picture. */
import { Waypoints } from 'lucide-react';
import { type RefObject, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { search } from '../../explore/search.ts';
import type { NodeId, PlanNode } from '../../plan/graph.ts';
import { useActions, useExplorer, useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { isNarrow } from '../../ui/narrow.ts';
import { SearchCombobox } from '../search/SearchCombobox.tsx';
import styles from './ConnectionStart.module.css';

export function ConnectionStart({ node }: { readonly node: PlanNode }) {
  const { t } = useWords();
  const { pickFor } = useActions();
  const picking = useExplorer((state) => state.picking === node.id);
  const input = useRef<HTMLInputElement>(null);
  const start = () => {
    flushSync(() => pickFor(node.id));
    // On a phone its keyboard would hide the picture, in which one can choose as well.
    if (!isNarrow()) input.current?.focus();
  };
  return (
    <div className={styles.start}>
      {picking ? (
        <Picker from={node.id} input={input} />
      ) : (
        <Button icon={<Waypoints aria-hidden="true" />} onClick={start}>
          {t('connection.start')}
        </Button>
      )}
    </div>
  );
}

function Picker({
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
