/** A search field that picks one node by name. */
import { type RefObject, useMemo, useRef, useState } from 'react';
import { search } from '../../explore/search.ts';
import type { NodeId, PlanGraph, PlanNode } from '../../plan/graph.ts';
import { SearchCombobox } from './SearchCombobox.tsx';

type Props = {
  readonly graph: PlanGraph;
  /** Whether a node may be picked. */
  readonly fits: (node: PlanNode) => boolean;
  readonly label: string;
  readonly onChoose: (node: NodeId) => void;
  readonly input?: RefObject<HTMLInputElement | null>;
};

export function NodePicker({ graph, fits, label, onChoose, input }: Props) {
  const own = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const found = useMemo(() => search(graph, query), [graph, query]);
  return (
    <SearchCombobox
      input={input ?? own}
      query={query}
      hits={found.filter(({ node }) => fits(node))}
      label={label}
      open={open}
      onOpen={setOpen}
      onQuery={setQuery}
      onChoose={(node) => {
        setQuery('');
        onChoose(node);
      }}
    />
  );
}
