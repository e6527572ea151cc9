import { memo, useDeferredValue, useId, useRef } from 'react';
import { type NodeId, nodeOf, type PlanNode } from '../../plan/graph.ts';
import { useExplorer } from '../../store/hooks.ts';
import { useScrollIntoView } from '../../ui/useScrollIntoView.ts';
import { useFocusOnSelect, useHandOverFocus } from '../nodeLink.ts';
import { BranchDetails } from './BranchDetails.tsx';
import styles from './DetailsPanel.module.css';
import { InitiativeDetails } from './InitiativeDetails.tsx';
import { NodeHeader } from './NodeHeader.tsx';
import { PolicyDetails } from './PolicyDetails.tsx';
import { PriorityProjectDetails } from './PriorityProjectDetails.tsx';
import { SourceReference } from './SourceReference.tsx';
import { VisionDetails } from './VisionDetails.tsx';

/** All there is to say of the selected node; nothing while none is selected. */
export function DetailsPanel() {
  // With the panel around it, which follows in a transition.
  const selected = useDeferredValue(useExplorer((state) => state.selected));
  return selected === null ? null : <NodeDetails key={selected} id={selected} />;
}

const NodeDetails = memo(({ id }: { readonly id: NodeId }) => {
  const node = useExplorer((state) => nodeOf(state.graph, id));
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useHandOverFocus(panel, id);
  useFocusOnSelect(heading, id);
  // Another node's details begin at their top, however far the last ones were scrolled.
  useScrollIntoView(() => panel.current, id, 'start');

  return (
    <section ref={panel} className={styles.panel} aria-labelledby={title}>
      <NodeHeader node={node} titleId={title} heading={heading} />
      <KindDetails node={node} />
      <SourceReference node={node} />
    </section>
  );
});

function KindDetails({ node }: { node: PlanNode }) {
  switch (node.kind) {
    case 'vision':
      return <VisionDetails node={node} />;
    case 'strategy':
    case 'direction':
      return <BranchDetails node={node} />;
    case 'policy':
      return <PolicyDetails node={node} />;
    case 'initiative':
      return <InitiativeDetails node={node} />;
    case 'priorityProject':
      return <PriorityProjectDetails node={node} />;
  }
}
