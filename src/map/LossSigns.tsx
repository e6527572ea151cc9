/** How much each basic policy loses in a what-if, and where listings were that are lost: as files draw it. */
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
