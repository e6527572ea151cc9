import type { ReactNode } from 'react';
import type { PlanNode } from '../../plan/graph.ts';
import { useExplorer } from '../../store/hooks.ts';
import { lazyComponent } from '../../ui/lazyComponent.tsx';
import { ActionRow } from './ActionRow.tsx';
import { type Figure, Figures } from './Figures.tsx';
import { FocusChoice } from './FocusChoice.tsx';
import { GlossaryNotes } from './GlossaryNotes.tsx';
import { HiddenNotice } from './HiddenNotice.tsx';
import { VisionPath } from './VisionPath.tsx';

/** Only plans with attributes load it. */
const nodeAttributes = lazyComponent(
  async () => (await import('../attributes/NodeAttributes.tsx')).NodeAttributes,
);

/** Top of the details: figures, path to the vision, actions and notices. */
export function DetailsLead({
  node,
  figures,
  children,
}: {
  node: PlanNode;
  figures: readonly Figure[];
  /** Below the figures. */
  children?: ReactNode;
}) {
  const hasAttributes = useExplorer((state) => state.graph.plan.attributes.length > 0);
  return (
    <>
      {figures.length > 0 && (
        <div>
          <Figures figures={figures} />
          {children}
        </div>
      )}
      {hasAttributes && <nodeAttributes.Component node={node} />}
      <VisionPath node={node} />
      <ActionRow node={node} />
      <FocusChoice node={node} />
      <HiddenNotice node={node} />
      <GlossaryNotes node={node} />
    </>
  );
}
