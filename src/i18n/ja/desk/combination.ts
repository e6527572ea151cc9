import { wholeOf } from '../../../plan/graph.ts';
import type { DeskSentences } from '../../deskSentence.ts';
import type { Part } from '../../phrasing.ts';
import { counted, quoted } from '../names.ts';
import { scoped, strategiesTogether } from './parts.ts';

export const combination: DeskSentences['combination'] = (graph, figures, isWhole) => {
  const whole = wholeOf(graph);
  const { strategies, exactly, atLeast } = figures;
  const size = strategies.length;
  const isAll = size > 1 && size === whole.strategies.length;
  const where: Part = isAll ? `全${size}戦略` : strategiesTogether(whole, strategies);
  const [first] = exactly;
  const more = atLeast.length - exactly.length;
  if (first === undefined && more === 0)
    return scoped(isWhole, where, together(size, isAll), 'に掲載されている取組はありません。');
  const listed = [where, isAll ? '' : 'だけ', 'に掲載されている取組は'];
  if (first === undefined)
    return scoped(
      isWhole,
      listed,
      `ありません。ほかの戦略にも掲載されているものを含めると${counted(more)}あります。`,
    );
  const count = exactly.length === 1 ? [quoted(whole, first), '1つ'] : counted(exactly.length);
  const others = `ほかの戦略にも掲載されている${counted(more)}を合わせると、${counted(atLeast.length)}になります。`;
  return scoped(isWhole, listed, count, 'です。', more === 0 ? '' : others);
};

function together(size: number, isAll: boolean): string {
  if (isAll || size === 1) return '';
  return size === 2 ? 'の両方' : 'のすべて';
}
