/** The losses of a what-if: a sign per weakened basic policy, and rings in place of lost dots. */
import { lossSign, lostDot } from './drawing/lossParts.ts';
import type { Losses } from './losses.ts';
import { SvgPrimitives } from './SvgPrimitives.tsx';

export function LossSigns({ losses: { signs, dots } }: { readonly losses: Losses }) {
  return (
    <>
      {signs.map((sign) => (
        <g key={sign.policy} data-loses={sign.policy} data-severe={sign.isSevere}>
          <SvgPrimitives marks={lossSign(sign)} />
        </g>
      ))}
      {dots.map((dot) => (
        <g key={dot.id} data-lost={dot.id}>
          <SvgPrimitives marks={[lostDot(dot, dot.r)]} />
        </g>
      ))}
    </>
  );
}
