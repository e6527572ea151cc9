import type { ReactNode } from 'react';
import type { PlanNode } from '../../plan/graph.ts';
import { ActionRow } from './ActionRow.tsx';
import { type Figure, Figures } from './Figures.tsx';
import { FocusChoice } from './FocusChoice.tsx';
import { GlossaryNotes } from './GlossaryNotes.tsx';
import { HiddenNotice } from './HiddenNotice.tsx';
import { VisionPath } from './VisionPath.tsx';

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
  return (
    <>
      {figures.length > 0 && (
        <div>
          <Figures figures={figures} />
          {children}
        </div>
      )}
      <VisionPath node={node} />
      <ActionRow node={node} />
      <FocusChoice node={node} />
      <HiddenNotice node={node} />
      <GlossaryNotes node={node} />
    </>
  );
}
