/** Global search: its hits are marked in every view. */
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { NodeId } from '../../plan/graph.ts';
import { useActions, useExplorer, useExplorerStore, useHits, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { isNarrow } from '../../ui/breakpoints.ts';
import { cancelFocusMove, useSelectNode } from '../nodeLink.ts';
import styles from './SearchBox.module.css';
import { SearchCombobox } from './SearchCombobox.tsx';
import { useSearchIndex } from './useSearchIndex.ts';
import { useSlashShortcut } from './useSlashShortcut.ts';

export function SearchBox() {
  const { t } = useTranslation();
  const { setSearch, showComparison } = useActions();
  const query = useExplorer((state) => state.search);
  const hits = useHits();
  const explorer = useExplorerStore();
  const stepTo = useSelectNode();
  const choose = (node: NodeId, isAdding: boolean) => {
    stepTo(node, isAdding);
    // By keyboard the way to the comparison is long.
    if (isAdding && explorer.getState().tableSettings.compared.length > 1) showComparison();
  };
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  const enter = () => {
    cancelFocusMove(explorer);
    // A phone opens its keyboard only for a field that is focused within the tap event.
    flushSync(() => setOpen(true));
    input.current?.focus();
    input.current?.select();
  };
  const setOpenKeepingFocus = (next: boolean) => {
    const inside = place.current?.contains(document.activeElement) === true;
    flushSync(() => setOpen(next));
    // On narrow screens the field unmounts, so move the focus to its opener.
    if (!next && inside) (isNarrow() ? opener : input).current?.focus();
  };
  // Once the list is closed, the field keeps the focus, but the search is over.
  useSlashShortcut(enter, open ? null : input);
  useSearchIndex();
  return (
    // biome-ignore lint/a11y/useSemanticElements: not every supported browser has the search element
    <div ref={place} role="search" className={styles.search} data-open={open} data-active={query !== ''}>
      <span className={styles.opener}>
        <Button ref={opener} icon={Search} label={t('search.open')} aria-expanded={open} onClick={enter} />
      </span>
      <div className={styles.combobox}>
        <SearchCombobox
          input={input}
          query={query}
          hits={hits}
          label={t('search.label')}
          open={open}
          onOpen={setOpenKeepingFocus}
          onQuery={setSearch}
          onChoose={choose}
        >
          <ShowOnly onDone={() => setOpenKeepingFocus(false)} />
        </SearchCombobox>
      </div>
    </div>
  );
}

/** Turns the search into a filter, or removes that filter. */
function ShowOnly({ onDone }: { readonly onDone: () => void }) {
  const { t, number } = useTranslation();
  const { setFilter, removeFilter } = useActions();
  const query = useExplorer((state) => state.search);
  const filter = useExplorer((state) => state.filter);
  const hits = useHits();
  const isOn = filter.find === query;
  const act = () => {
    if (isOn) removeFilter('find');
    else setFilter({ ...filter, find: query });
    onDone();
  };
  return (
    <Button onClick={act}>
      {isOn ? t('search.showOthers') : t('search.showOnly', { number: number(hits.length) })}
    </Button>
  );
}
