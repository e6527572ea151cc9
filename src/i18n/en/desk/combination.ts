import { wholeOf } from '../../../plan/graph.ts';
import type { DeskSentences } from '../../deskSentence.ts';
import { allOf, figure, quoted } from '../names.ts';
import { few, scoped, strategiesTogether, verb } from './parts.ts';

export const combination: DeskSentences['combination'] = (graph, figures, isWhole) => {
  const whole = wholeOf(graph);
  const { strategies, exactly, atLeast } = figures;
  const count = exactly.length;
  const more = atLeast.length - count;
  const several = strategies.length > 1;
  const isAll = several && strategies.length === whole.strategies.length;
  const where = isAll ? allOf(strategies.length, 'strategy') : strategiesTogether(whole, strategies);
  const [first] = exactly;
  if (first === undefined && more === 0)
    return scoped(isWhole, 'no initiative is listed in ', where, several && !isAll ? ' together.' : '.');
  const subject =
    first === undefined
      ? 'no initiative is'
      : [
          `${few(count)} ${verb(count, 'initiative', 'initiatives')}`,
          count === 1 ? [', ', quoted(whole, first), ','] : '',
          ` ${verb(count, 'is', 'are')}`,
        ];
  const those = several ? 'these' : 'it';
  const others =
    more === 0
      ? '.'
      : first === undefined
        ? `; ${few(more)} ${verb(more, 'is', 'are')} listed in ${those} and others.`
        : `; ${few(more)} more ${verb(more, 'is', 'are')} listed in ${those} and others, ${figure(count + more)} in all.`;
  return scoped(isWhole, subject, ' listed in ', where, isAll ? '' : ' alone', others);
};
