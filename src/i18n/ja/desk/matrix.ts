import type { DeskSentences } from '../../deskSentence.ts';
import { counted, figure } from '../names.ts';
import { scoped } from './parts.ts';

export const matrix: DeskSentences['matrix'] = (_, { rows, columns, sum }, kept, isWhole) => {
  const which = kept === 'relisted' ? '計画に2回以上掲載されている' : '';
  if (sum.listings === 0)
    return scoped(isWhole, `${which}取組${rows.length > 0 ? 'の掲載' : ''}はありません。`);
  const under = columns.filter((column) => column.sum.listings > 0).length;
  return scoped(
    isWhole,
    `${which}${counted(rows.length)}の取組が、${counted(under)}の基本施策に合わせて${figure(sum.listings)}回`,
    `掲載されています（初出${figure(sum.first)}件、再掲${figure(sum.relisted)}件）。`,
  );
};
