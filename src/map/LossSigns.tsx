/** How much each basic policy loses by what is dropped, and where listings were that are lost. */
import styles from './LossSigns.module.css';
import type { Losses } from './losses.ts';

export function LossSigns({ losses: { signs, dots } }: { readonly losses: Losses }) {
  return (
    <>
      {signs.map(({ policy, text, isSevere, box, size }) => (
        <g key={policy} className={styles.sign} data-loses={policy} data-severe={isSevere}>
          <rect x={box.x} y={box.y} width={box.w} height={box.h} rx={4} />
          <text x={box.x + box.w / 2} y={box.y + box.h / 2 + size * 0.36} fontSize={size}>
            {text}
          </text>
        </g>
      ))}
      {dots.map(({ id, x, y, r }) => (
        <circle key={id} className={styles.dot} data-lost={id} cx={x} cy={y} r={r} />
      ))}
    </>
  );
}
