import type {
  HiddenListings,
  NumbersCases,
  ThroughCases,
  ToVisionCases,
} from '../../explore/cases/toVision.ts';
import type { ListingRoute } from '../../explore/path.ts';
import { type PlanGraph, VISION_ID } from '../../plan/graph.ts';
import { hasStrategies } from '../../plan/items.ts';
import { joinList, numberPhrase, type Phrases, part, phrased, type SentencePart } from '../phrasing.ts';
import { afterNumber, beforeNumber, counted, kindName, label, numbers, quoted } from './names.ts';

/** The end of a sentence after 属し or 掲載され. */
const leads = (whole: PlanGraph): SentencePart => [
  label(whole, VISION_ID),
  whole.plan.hasVision ? 'につながります。' : 'の一部です。',
];

/** The end of a sentence about a listing: what it leads to, where the plan has a vision. */
const listedLeads = (whole: PlanGraph, going: string, ending: string): SentencePart =>
  whole.plan.hasVision ? [going, leads(whole)] : ending;

export const toVision: Phrases<ToVisionCases> = {
  vision: ({ strategies, priorityProjects }, whole) => [
    part`${quoted(whole, VISION_ID)}は${kindName(whole, 'vision')}で、`,
    whole.plan.hasVision
      ? `${counted(strategies)}の${kindName(whole, 'strategy')}がここにつながります。`
      : `${hasStrategies(whole) ? `${counted(strategies)}の${kindName(whole, 'strategy')}` : `${counted(whole.policies.length)}の${kindName(whole, 'policy')}`}からなります。`,
    priorityProjects === 0
      ? ''
      : `${plan(whole)}には、${counted(priorityProjects)}の重点プロジェクトが位置付けられています。`,
  ],
  strategy: ({ node }, whole) => part`${label(whole, node)}は、${leads(whole)}`,
  priorityProject: ({ node }, whole) =>
    part`${quoted(whole, node)}は、${plan(whole)}に位置付けられた重点プロジェクトです。`,
  branch: ({ node, parent, beyond }, whole) => {
    const above = beyond === null ? '' : part`${label(whole, beyond)}の`;
    return part`${label(whole, node)}は、${above}${label(whole, parent)}に属し、${leads(whole)}`;
  },
  notShown: ({ node }, whole) => part`${quoted(whole, node)}の掲載は表示していません。`,
  listedOnce: ({ node, route }, whole) =>
    part`${quoted(whole, node)}は、${place(whole, route)}だけに${listedLeads(whole, '掲載され、', '掲載されています。')}`,
  onlyFirst: ({ node, route, hidden }, whole) =>
    part`${quoted(whole, node)}は、${place(whole, route)}が${listedLeads(whole, '初出で、', '初出です。')}${notShown(hidden)}`,
  onlyRelisted: ({ node, route, hidden }, whole) =>
    part`${quoted(whole, node)}は、${place(whole, route)}に${listedLeads(whole, '再掲され、', '再掲されています。')}${notShown(hidden)}`,
  several: ({ node, first, relisted, through, hidden }, whole) => [
    part`${quoted(whole, node)}は、`,
    first === null ? '' : part`${place(whole, first)}が初出です。ほかに`,
    relisted.count === 1
      ? beforeNumber(whole, 'policy')
      : `${counted(relisted.count)}の${kindName(whole, 'policy')}`,
    phrased(NUMBERS, relisted.numbers, whole),
    whole.plan.hasVision
      ? part`に再掲され、${phrased(THROUGH, through, whole)}${leads(whole)}`
      : part`に再掲されています。${phrased(SPANNING, through, whole)}`,
    notShown(hidden),
  ],
};

/** 戦略1「…」の施策の方向性1.1「…」にある基本施策1.1.2「…」 */
function place(whole: PlanGraph, { policy, directions, strategy }: ListingRoute): SentencePart {
  const above = [...directions, ...(hasStrategies(whole) ? [strategy] : [])].reverse();
  const labels = above.map((id) => label(whole, id));
  return part`${joinList(labels, 'の')}${above.length === 0 ? '' : 'にある'}${label(whole, policy)}`;
}

const NUMBERS: Phrases<NumbersCases> = {
  beside: () => '',
  row: ({ policies }, whole) =>
    policies.length === 1 ? numbers(whole, policies) : part`（${numbers(whole, policies)}）`,
  byStrategy: ({ groups }, whole) => {
    const told = groups.map(({ strategy, count, named, more }) => [
      hasStrategies(whole)
        ? part`${numberPhrase(whole, strategy, beforeNumber(whole, 'strategy'))}で${counted(count)}：`
        : '',
      numbers(whole, named),
      more > 0 ? `ほか${counted(more)}` : '',
    ]);
    return part`（${joinList(told, '／')}）`;
  },
};

const THROUGH: Phrases<ThroughCases> = {
  untold: () => '',
  one: ({ strategy }, whole) =>
    part`いずれも${numberPhrase(whole, strategy, beforeNumber(whole, 'strategy'))}を通じて`,
  some: ({ count, of }, whole) =>
    `合わせて${of}${afterNumber(whole, 'strategy')}のうち${count}${afterNumber(whole, 'strategy')}を通じて`,
  all: ({ of }, whole) => `合わせて全${of}${afterNumber(whole, 'strategy')}を通じて`,
};

/** The same where the plan has no vision that the listings lead to. */
const SPANNING: Phrases<ThroughCases> = {
  untold: () => '',
  one: ({ strategy }, whole) =>
    part`いずれも${numberPhrase(whole, strategy, beforeNumber(whole, 'strategy'))}の中です。`,
  some: ({ count, of }, whole) =>
    `合わせて${of}${afterNumber(whole, 'strategy')}のうち${count}${afterNumber(whole, 'strategy')}にわたります。`,
  all: ({ of }, whole) => `合わせて全${of}${afterNumber(whole, 'strategy')}にわたります。`,
};

function plan(whole: PlanGraph): string {
  return whole.plan.hasVision ? 'ビジョン（計画）' : '計画';
}

function notShown({ first, others }: HiddenListings): string {
  if (!first) return others === 0 ? '' : `ほかの${counted(others)}の掲載は表示していません。`;
  return others === 0
    ? '初出は表示していません。'
    : `初出と、ほかの${counted(others)}の再掲は表示していません。`;
}
