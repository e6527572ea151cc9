/** What a label may say, from the fullest to the shortest, as pieces between which a line may end. */
import type { Translation } from '../../i18n/translation.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { breakPieces, pieceJoint, withNumber } from '../../plan/text.ts';
import type { BreakableText } from '../../ui/wrap.ts';
import type { LabelContent, Reach } from '../geometry/scene.ts';

export type LabelLanguage = {
  readonly language: string;
  /** How this language marks a re-listing: 再掲. */
  readonly relisted: string;
  /** In pieces between which a line may end. */
  readonly reach: (reach: Reach) => readonly string[];
  /** How many more initiatives are listed again than have a row. */
  readonly rest: (count: number) => string;
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
export function nodeNumber(node: PlanNode): string {
  if (node.kind === 'vision' || node.kind === 'initiative') return '';
  return node.kind === 'priorityProject' ? (ROMAN[node.id] ?? node.id) : node.id;
}

type Content = {
  readonly content: LabelContent;
  readonly count?: number;
  readonly reach?: Reach;
};

export function labelTexts(
  node: PlanNode,
  { content, count = 0, reach }: Content,
  relisted: boolean,
  { language, relisted: mark, reach: reachText, rest }: LabelLanguage,
): readonly BreakableText[] {
  const joint = pieceJoint(language);
  const number = nodeNumber(node);
  const name = breakPieces(node.breaks, language);
  const numbered = withNumber(number, name);
  const only: BreakableText[] = number === '' ? [] : [{ pieces: [number], joint }];
  switch (content) {
    case 'number':
      return only;
    case 'name':
      return [{ pieces: name, joint }];
    case 'numberOrName':
      return [{ pieces: numbered, joint }, ...shortTexts(node, language), ...only];
    case 'numberAndShort':
      return [...shortTexts(node, language), ...only];
    case 'listingCount':
      return [{ pieces: [count.toLocaleString(language)], joint }];
    case 'reach':
      return reach === undefined ? [] : [{ pieces: reachText(reach), joint }];
    case 'rest':
      return [{ pieces: [rest(count)], joint }];
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

/** A strategy's short name with its number before it, or above it where that is too wide. */
function shortTexts(node: PlanNode, language: string): readonly BreakableText[] {
  if (node.kind !== 'strategy') return [];
  const joint = pieceJoint(language);
  const pieces = breakPieces(node.shortBreaks, language);
  return [
    { pieces: withNumber(node.id, pieces), joint },
    { pieces: [node.id, ...pieces], joint },
  ];
}

/** What the labels of a picture need of a language. */
export function labelLanguage({ language, t, number }: Translation): LabelLanguage {
  return {
    language,
    relisted: t('mark.relisted'),
    reach: ({ listings, policies, reach, strategies }) =>
      (reach === strategies
        ? t('map.reachAll', { listings: number(listings), policies: number(policies), strategies })
        : t('map.reach', { listings: number(listings), policies: number(policies), reach, strategies })
      ).split('|'),
    rest: (count) => t('map.rest', { count: number(count) }),
  };
}
