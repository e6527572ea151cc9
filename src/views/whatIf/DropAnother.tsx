import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { search } from '../../explore/search.ts';
import { type NodeId, nodeOf } from '../../plan/graph.ts';
import { useActions, useExplorer, useShown, useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchCombobox } from '../search/SearchCombobox.tsx';

/** A further initiative to drop, by its name. What is shown can be dropped. */
export function DropAnother() {
  const { t } = useWords();
  const { toggleWithout } = useActions();
  const whole = useExplorer((state) => state.graph);
  const { graph } = useShown();
  const input = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const hits = useMemo(
    () => search(graph, query).filter(({ node }) => node.kind === 'initiative'),
    [graph, query],
  );
  const drop = (id: NodeId) => {
    const node = nodeOf(whole, id);
    if (node.kind === 'initiative') toggleWithout(node.id);
    setQuery('');
  };
  const ask = () => {
    flushSync(() => setAsking(true));
    input.current?.focus();
  };
  if (!asking)
    return (
      <div>
        <Button look="quiet" icon={Plus} onClick={ask}>
          {t('whatIf.more')}
        </Button>
      </div>
    );
  return (
    <SearchCombobox
      input={input}
      query={query}
      hits={hits}
      label={t('whatIf.pick')}
      open={open}
      onOpen={setOpen}
      onQuery={setQuery}
      onChoose={drop}
    />
  );
}
