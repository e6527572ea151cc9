/** In a detour: which step one has left, and the way back to it. */
import type { Briefing } from '../../explore/tour/briefing.ts';

type Props = { readonly briefing: Extract<Briefing, { kind: 'presenting' }> };

export function DetourBar({ briefing }: Props) {
  return <p>{briefing.step + 1}</p>;
}
