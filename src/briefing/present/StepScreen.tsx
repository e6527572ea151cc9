/** What stands around the picture while a step is on show: its words, and the way to the others. */
import type { Briefing } from '../../explore/tour/briefing.ts';

type Props = { readonly briefing: Extract<Briefing, { kind: 'presenting' }> };

export function StepScreen({ briefing }: Props) {
  return <p>{briefing.step + 1}</p>;
}
