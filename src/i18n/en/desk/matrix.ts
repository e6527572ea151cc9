import type { DeskSentences } from '../../deskSentence.ts';
import { counted, figure } from '../names.ts';
import { few, scoped, verb } from './parts.ts';

export const matrix: DeskSentences['matrix'] = (_, { rows, columns, sum }, kept, isWhole) => {
  const which = kept === 'relisted' ? ' that the plan lists more than once' : '';
  if (sum.listings === 0)
    return scoped(isWhole, `there is no initiative${which}${rows.length > 0 ? ' with a listing' : ''}.`);
  const under = columns.filter((column) => column.sum.listings > 0).length;
  return scoped(
    isWhole,
    `${few(rows.length)} ${verb(rows.length, 'initiative', 'initiatives')}${which} `,
    `${verb(rows.length, 'has', 'have')} ${few(sum.listings)} ${verb(sum.listings, 'listing', 'listings')} `,
    `under ${counted(under, 'policy')}: ${figure(sum.first)} first and ${figure(sum.relisted)} re-listed.`,
  );
};
