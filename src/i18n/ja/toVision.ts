import type {
  HiddenListings,
  NumbersCases,
  ThroughCases,
  ToVisionCases,
} from '../../explore/cases/toVision.ts';
import type { ListingRoute } from '../../explore/path.ts';
import { type PlanGraph, VISION_ID } from '../../plan/graph.ts';
import { joinList, numberPhrase, type Phrases, part, phrased, type SentencePart } from '../phrasing.ts';
import { counted, label, numbers, quoted } from './names.ts';

const leads = (whole: PlanGraph): SentencePart => [label(whole, VISION_ID), 'につながります。'];

export const toVision: Phrases<ToVisionCases> = {
  vision: ({ strategies, priorityProjects }, whole) => [
    part`${quoted(whole, VISION_ID)}は目指す産業像で、${counted(strategies)}の戦略がここにつながります。`,
    priorityProjects === 0
      ? ''
      : `ビジョン（計画）には、${counted(priorityProjects)}の重点プロジェクトが位置付けられています。`,
  ],
  strategy: ({ node }, whole) => part`${label(whole, node)}は、${leads(whole)}`,
  priorityProject: ({ node }, whole) =>
    part`${quoted(whole, node)}は、ビジョン（計画）に位置付けられた重点プロジェクトです。`,
  branch: ({ node, parent, beyond }, whole) => {
    const above = beyond === null ? '' : part`${label(whole, beyond)}の`;
    return part`${label(whole, node)}は、${above}${label(whole, parent)}に属し、${leads(whole)}`;
  },
  notShown: ({ node }, whole) => part`${quoted(whole, node)}の掲載は表示していません。`,
  listedOnce: ({ node, route }, whole) =>
    part`${quoted(whole, node)}は、${place(whole, route)}だけに掲載され、${leads(whole)}`,
  onlyFirst: ({ node, route, hidden }, whole) =>
    part`${quoted(whole, node)}は、${place(whole, route)}が初出で、${leads(whole)}${notShown(hidden)}`,
  onlyRelisted: ({ node, route, hidden }, whole) =>
    part`${quoted(whole, node)}は、${place(whole, route)}に再掲され、${leads(whole)}${notShown(hidden)}`,
  several: ({ node, first, relisted, through, hidden }, whole) => [
    part`${quoted(whole, node)}は、`,
    first === null ? '' : part`${place(whole, first)}が初出です。ほかに`,
    relisted.count === 1 ? '基本施策' : `${counted(relisted.count)}の基本施策`,
    phrased(NUMBERS, relisted.numbers, whole),
    part`に再掲され、${phrased(THROUGH, through, whole)}${leads(whole)}${notShown(hidden)}`,
  ],
};

/** 戦略1「…」の施策の方向性1.1「…」にある基本施策1.1.2「…」 */
function place(whole: PlanGraph, { policy, directions, strategy }: ListingRoute): SentencePart {
  const above = [...directions, strategy].reverse().map((id) => label(whole, id));
  return part`${joinList(above, 'の')}にある${label(whole, policy)}`;
}

const NUMBERS: Phrases<NumbersCases> = {
  beside: () => '',
  row: ({ policies }) => (policies.length === 1 ? numbers(policies) : part`（${numbers(policies)}）`),
  byStrategy: ({ groups }) => {
    const told = groups.map(({ strategy, count, named, more }) => [
      part`${numberPhrase(strategy, '戦略')}で${counted(count)}：${numbers(named)}`,
      more > 0 ? `ほか${counted(more)}` : '',
    ]);
    return part`（${joinList(told, '／')}）`;
  },
};

const THROUGH: Phrases<ThroughCases> = {
  untold: () => '',
  one: ({ strategy }) => part`いずれも${numberPhrase(strategy, '戦略')}を通じて`,
  some: ({ count, of }) => `合わせて${of}戦略のうち${count}戦略を通じて`,
  all: ({ of }) => `合わせて全${of}戦略を通じて`,
};

function notShown({ first, others }: HiddenListings): string {
  if (!first) return others === 0 ? '' : `ほかの${counted(others)}の掲載は表示していません。`;
  return others === 0
    ? '初出は表示していません。'
    : `初出と、ほかの${counted(others)}の再掲は表示していません。`;
}
