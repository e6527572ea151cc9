/** The labels on the canvas: SVG text above the drawing, which stays sharp and which tests can read. */
import { memo, type ReactNode, type RefObject } from 'react';
import { labelGround, labelLeader, labelWords } from '../drawing/nameParts.ts';
import { SvgPrimitives } from '../SvgPrimitives.tsx';
import styles from './LabelLayer.module.css';
import type { PlacedLabel } from './label.ts';
import { LABEL_FONT } from './measureText.ts';

type LabelLayerProps = {
  readonly labels: readonly PlacedLabel[];
  /** `useSyncedLayer` moves the layer with the camera until the labels are placed again. */
  readonly layer: RefObject<SVGSVGElement | null>;
  /** Drawn below the labels; moves with them. */
  readonly children?: ReactNode;
};

export const LabelLayer = memo(function LabelLayer({ labels, layer, children }: LabelLayerProps) {
  return (
    <svg ref={layer} className={styles.layer} aria-hidden="true" style={{ fontFamily: LABEL_FONT }}>
      {children}
      {/* Below all text, which no line may cross out. */}
      <SvgPrimitives marks={labels.flatMap(labelLeader)} />
      {labels.map((label) => (
        <Label key={label.id} label={label} />
      ))}
    </svg>
  );
});

const Label = memo(({ label }: { readonly label: PlacedLabel }) => (
  <g className={label.haloed ? styles.haloed : undefined} data-node={label.node}>
    <SvgPrimitives marks={[...labelGround(label), labelWords(label)]} />
  </g>
));
