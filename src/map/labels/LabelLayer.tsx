/** The words on the canvas: real text over the drawing, so that it stays sharp, selectable for tests and print. */
import { memo, type ReactNode, type RefObject } from 'react';
import { labelGround, labelLeader, labelWords } from '../drawing/nameParts.ts';
import { SvgPrimitives } from '../SvgPrimitives.tsx';
import styles from './LabelLayer.module.css';
import type { PlacedLabel } from './label.ts';
import { LABEL_FONT } from './measureText.ts';

type LabelLayerProps = {
  readonly labels: readonly PlacedLabel[];
  /** The layer travels with the picture until its words have been placed anew. */
  readonly layer: RefObject<SVGSVGElement | null>;
  /** Drawn below the words, and travels with them. */
  readonly children?: ReactNode;
};

export const LabelLayer = memo(function LabelLayer({ labels, layer, children }: LabelLayerProps) {
  return (
    <svg ref={layer} className={styles.layer} aria-hidden="true" style={{ fontFamily: LABEL_FONT }}>
      {children}
      {/* Below all words: a line may not strike one out. */}
      <SvgPrimitives marks={labels.flatMap(labelLeader)} />
      {labels.map((label) => (
        <g key={label.id} className={label.haloed ? styles.haloed : undefined} data-node={label.node}>
          <SvgPrimitives marks={[...labelGround(label), labelWords(label)]} />
        </g>
      ))}
    </svg>
  );
});
