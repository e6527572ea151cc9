/** The words on the canvas: real text over the drawing, so that it stays sharp, selectable for tests and print. */
import { memo, type ReactNode, type RefObject } from 'react';
import { anchorX, baselinesOf } from './baselines.ts';
import styles from './LabelLayer.module.css';
import { grown, type PlacedLabel } from './label.ts';
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
      {labels.map(({ id, leader }) =>
        leader === null ? null : (
          <line
            key={id}
            className={styles.leader}
            x1={leader[0].x}
            y1={leader[0].y}
            x2={leader[1].x}
            y2={leader[1].y}
          />
        ),
      )}
      {labels.map((label) => (
        <Label key={label.id} label={label} />
      ))}
    </svg>
  );
});

function Label({ label }: { readonly label: PlacedLabel }) {
  const { box, lines, size } = label;
  const baselines = baselinesOf(label);
  const ground = grown(box);
  const look = [
    styles.label,
    label.bold ? styles.bold : '',
    label.onColour ? styles.onColour : styles.onPaper,
    label.haloed ? styles.haloed : '',
    label.dim ? styles.dim : '',
  ].join(' ');
  return (
    <g className={look} data-node={label.node}>
      {label.grounded && (
        <rect className={styles.ground} x={ground.x} y={ground.y} width={ground.w} height={ground.h} rx={4} />
      )}
      <text fontSize={size} textAnchor={label.align}>
        {lines.map((line, index) => {
          const y = baselines[index];
          return (
            <tspan key={y} x={anchorX(label)} y={y}>
              {line}
            </tspan>
          );
        })}
      </text>
    </g>
  );
}
