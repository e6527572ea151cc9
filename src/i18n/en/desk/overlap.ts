import { wholeOf } from '../../../plan/graph.ts';
import type { Overlap } from '../../../plan/measures.ts';
import type { DeskSentences } from '../../deskSentence.ts';
import { figure, quoted } from '../names.ts';
import { policiesTogether, scoped } from './parts.ts';

export const overlap: DeskSentences['overlap'] = (graph, a, b, figures, isWhole) => {
  const whole = wholeOf(graph);
  const pair = policiesTogether(whole, [a, b]);
  const [only, ...more] = figures.shared;
  if (only === undefined) return scoped(isWhole, pair, ' share no initiative.');
  if (more.length > 0) return scoped(isWhole, pair, several(figures));
  const elsewhere = figures.sharedOnlyHere.length === 0 ? 'others list as well' : 'no other lists';
  return scoped(isWhole, pair, ' share one initiative, ', quoted(whole, only), `, which ${elsewhere}.`);
};

function several({ shared: { length: both }, sharedOnlyHere: { length: only } }: Overlap): string {
  const all = both === 2 ? 'both' : 'all';
  if (only === 0) return ` share ${figure(both)} initiatives, ${all} of which others list as well.`;
  return ` share ${figure(both)} initiatives, ${only === both ? all : figure(only)} of them listed only in these two.`;
}
