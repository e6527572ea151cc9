import { wholeOf } from '../../../plan/graph.ts';
import type { Overlap } from '../../../plan/measures.ts';
import type { DeskSentences } from '../../deskSentence.ts';
import { counted, quoted } from '../names.ts';
import { policiesTogether, scoped } from './parts.ts';

export const overlap: DeskSentences['overlap'] = (graph, a, b, figures, isWhole) => {
  const whole = wholeOf(graph);
  const both = [policiesTogether(whole, [a, b]), 'の両方に掲載されている取組は'];
  const [only, ...more] = figures.shared;
  if (only === undefined) return scoped(isWhole, both, 'ありません。');
  if (more.length > 0) return scoped(isWhole, both, several(figures));
  const elsewhere =
    figures.sharedOnlyHere.length === 0 ? 'にも掲載されています。' : 'には掲載されていません。';
  return scoped(isWhole, both, quoted(whole, only), '1つで、ほかの基本施策', elsewhere);
};

function several({ shared: { length: both }, sharedOnlyHere: { length: only } }: Overlap): string {
  const count = `${counted(both)}で、`;
  if (only === 0) return `${count}いずれもほかの基本施策にも掲載されています。`;
  return `${count}${only === both ? 'いずれも' : `そのうち${counted(only)}は`}この2つだけに掲載されています。`;
}
