/** What a label may say, from the fullest to the shortest, as pieces between which a line may end. */
import type { PlanNode } from '../../plan/graph.ts';
import { breakPieces, pieceJoint, withNumber } from '../../plan/text.ts';
import type { BrokenText } from '../../ui/wrap.ts';
import type { LabelContent } from '../geometry/scene.ts';

export type LabelLanguage = {
  readonly language: string;
  /** How this language marks a re-listing: 再掲. */
  readonly relisted: string;
};

const ROMAN: Readonly<Record<string, string>> = {
  I: 'Ⅰ',
  II: 'Ⅱ',
  III: 'Ⅲ',
  IV: 'Ⅳ',
  V: 'Ⅴ',
  VI: 'Ⅵ',
  VII: 'Ⅶ',
  VIII: 'Ⅷ',
  IX: 'Ⅸ',
  X: 'Ⅹ',
};

/** The number under which the source names a node; the vision and initiatives have none. */
export function numberText(node: PlanNode): string {
  if (node.kind === 'vision' || node.kind === 'initiative') return '';
  return node.kind === 'priorityProject' ? (ROMAN[node.id] ?? node.id) : node.id;
}

export function labelTexts(
  node: PlanNode,
  { content, count = 0 }: { readonly content: LabelContent; readonly count?: number },
  relisted: boolean,
  { language, relisted: mark }: LabelLanguage,
): readonly BrokenText[] {
  const joint = pieceJoint(language);
  const number = numberText(node);
  const name = breakPieces(node.breaks, language);
  const numbered = withNumber(number, name);
  const only: BrokenText[] = number === '' ? [] : [{ pieces: [number], joint }];
  switch (content) {
    case 'number':
      return only;
    case 'name':
      return [{ pieces: name, joint }];
    case 'numberAndName':
    case 'numberOrName': {
      const short =
        node.kind === 'strategy'
          ? [{ pieces: withNumber(number, breakPieces(node.shortBreaks, language)), joint }]
          : [];
      return [{ pieces: numbered, joint }, ...short, ...only];
    }
    case 'opens':
      return [{ pieces: ['＋'], joint }];
    case 'closes':
      return [{ pieces: ['－'], joint }];
    case 'count':
      return [{ pieces: [`＋${count.toLocaleString(language)}`], joint }];
    case 'listed':
      return [{ pieces: relisted ? [...name, ` ${mark}`] : name, joint }];
  }
}
