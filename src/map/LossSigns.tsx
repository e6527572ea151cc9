/** How much each basic policy loses by what is dropped, and where listings were that are lost. */
import styles from './LossSigns.module.css';
import type { Losses } from './losses.ts';

export function LossSigns({ losses: { signs, dots } }: { readonly losses: Losses }) {
  return (
    <>
      {signs.map(({ policy, text, box }) => (
        <g key={policy} className={styles.sign} data-loses={policy}>
          <rect x={box.x} y={box.y} width={box.w} height={box.h} rx={4} />
          <text x={box.x + box.w / 2} y={box.y + box.h - 4}>
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
