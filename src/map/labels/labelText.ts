/** The texts of labels, as pieces between which a line may break. */
import { formatNumber } from '../../i18n/formatNumber.ts';
import { romanNumeral } from '../../i18n/romanNumeral.ts';
import type { PictureWords } from '../../i18n/translation.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { breakPieces, languageIn, pieceJoint, withNumber } from '../../plan/text.ts';
import { type BreakableText, estimatedWidth } from '../../ui/wrap.ts';
import type { InsideLabel, Reach } from '../geometry/scene.ts';

export type LabelLanguage = {
  readonly language: string;
  /** The mark of a re-listing, such as 再掲. */
  readonly relisted: string;
  /** The sentence about a reach, in pieces between which a line may break. */
  readonly reach: (reach: Reach) => readonly string[];
  /** The text for the number of re-listed initiatives without a row. */
  readonly rest: (count: number) => string;
};

/** The number of a node in the source; empty for the vision and initiatives, which have none. */
export function nodeNumber(node: PlanNode): string {
  if (node.kind === 'vision' || node.kind === 'initiative') return '';
  return node.kind === 'priorityProject' ? romanNumeral(node.number) : node.number;
}

/** `ending`: the text is shortened to its room, and ends so. */
export type LabelText = BreakableText & { readonly ending?: string };

/** The texts that a label may show, the fullest first; the labeller takes the first one that fits. */
export function labelTexts(
  node: PlanNode,
  { content, count = 0, reach }: Pick<InsideLabel, 'content' | 'count' | 'reach'>,
  relisted: boolean,
  { language, relisted: mark, reach: reachText, rest }: LabelLanguage,
): readonly LabelText[] {
  const joint = pieceJoint(languageIn(node.breaks, language));
  const number = nodeNumber(node);
  const name = breakPieces(node.breaks, language);
  const numbered = withNumber(number, name);
  const only: BreakableText[] = number === '' ? [] : [{ pieces: [number], joint }];
  switch (content) {
    case 'number':
      return [...only, ...numberEnds(number)];
    case 'name':
      return [{ pieces: name, joint }, ...shortened({ pieces: name, joint })];
    case 'numberOrName': {
      const full = { pieces: numbered, joint };
      const short = shortTexts(node, language);
      return [
        full,
        ...(short.length > 0 ? short : shortened(full, '…', node.kind === 'direction' ? LONG_SHORT : LONG)),
        ...only,
      ];
    }
    case 'numberAndShort':
      return [...shortTexts(node, language), ...only];
    case 'listingCount':
      return [{ pieces: [formatNumber(language, count)], joint }];
    case 'reach':
      return reach === undefined ? [] : [{ pieces: reachText(reach), joint: pieceJoint(language) }];
    case 'rest':
      return [{ pieces: [rest(count)], joint }];
    case 'opens':
      return [{ pieces: ['＋'], joint }];
    case 'closes':
      return [{ pieces: ['－'], joint }];
    case 'count':
      return [{ pieces: [`＋${formatNumber(language, count)}`], joint }];
    case 'listed':
      return listedTexts(name, joint, relisted ? ` ${mark}` : '');
  }
}

/** Shorter numbers have room in every chip. */
const LONG_NUMBER = 6;

/** The ever shorter ends of a long number, of at least three characters: the end tells it from its neighbours. */
function numberEnds(number: string): readonly BreakableText[] {
  const characters = [...number];
  if (characters.length <= LONG_NUMBER) return [];
  return characters
    .slice(1, -2)
    .map((_, index) => ({ pieces: [`…${characters.slice(index + 1).join('')}`], joint: '' }));
}

function listedTexts(name: readonly string[], joint: string, mark: string): readonly LabelText[] {
  const full = { pieces: mark === '' ? name : [...name, mark], joint };
  return [full, ...shortened(full, `…${mark}`)];
}

/** Longer names, in em, may have no room of their own; nor may those that cannot break for so long. */
const LONG = 30;
const LONG_PIECE = 8;
/** The same for the boxes of strategies and directions, which may be small. */
const LONG_SHORT = 12;

/** The text to shorten, if it is so long that its full wording may have no room. */
function shortened(text: BreakableText, ending = '…', long = LONG): readonly LabelText[] {
  const widths = text.pieces.map(estimatedWidth);
  const isLong =
    widths.some((width) => width > LONG_PIECE) || widths.reduce((sum, width) => sum + width, 0) > long;
  return isLong ? [{ ...text, ending }] : [];
}

/** A strategy's short name after its number, below it where one line is too wide, or shortened. */
function shortTexts(node: PlanNode, language: string): readonly LabelText[] {
  if (node.kind !== 'strategy') return [];
  const joint = pieceJoint(languageIn(node.shortBreaks, language));
  const pieces = breakPieces(node.shortBreaks, language);
  const inRow = { pieces: withNumber(node.number, pieces), joint };
  return [
    inRow,
    { pieces: node.number === '' ? pieces : [node.number, ...pieces], joint },
    ...shortened(inRow, '…', LONG_SHORT),
  ];
}

/** The words of a language that labels need. */
export function labelLanguage({ language, t, number }: PictureWords): LabelLanguage {
  return {
    language,
    relisted: t('mark.relisted'),
    reach: ({ listings, policies, reach, strategies, isPart }) =>
      (strategies === 1
        ? t(isPart ? 'map.shownReachOne' : 'map.reachOne', {
            listings: number(listings),
            policies: number(policies),
          })
        : reach === strategies
          ? t(isPart ? 'map.shownReachAll' : 'map.reachAll', {
              listings: number(listings),
              policies: number(policies),
              strategies,
            })
          : t(isPart ? 'map.shownReach' : 'map.reach', {
              listings: number(listings),
              policies: number(policies),
              reach,
              strategies,
            })
      ).split('|'),
    rest: (count) => t('map.rest', { count: number(count) }),
  };
}
