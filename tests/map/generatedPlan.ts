/**
 * Made-up plans of the real one's shape, from a seed: few initiatives are listed often and most once, names
 * are Japanese and of very different lengths. Each is parsed, so that none is a plan that could not be opened.
 */
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import { type Chance, chanceFrom } from '../fixtures/random.ts';
import { planOf } from '../fixtures/small.ts';

export type PlanShape = {
  readonly seed: number;
  readonly policies: number;
  readonly initiatives: number;
  readonly strategies: number;
  readonly priorityProjects: number;
  /** How many basic policies list nothing. */
  readonly unlisted: number;
  /** Listings of the most listed initiative; the next have a half, a third, … of it. */
  readonly heaviest: number;
};

/** The real plan's figures, made up; shapes are told as what differs from it. */
export const LIKE_REAL: PlanShape = {
  seed: 2025,
  policies: 30,
  initiatives: 103,
  strategies: 4,
  priorityProjects: 7,
  unlisted: 0,
  heaviest: 14,
};

/** Shapes that the pictures must hold: all within forty basic policies. */
export const SHAPES: readonly (readonly [string, PlanShape])[] = [
  ['as large as the real plan', LIKE_REAL],
  ['as large as the real plan, other chance', { ...LIKE_REAL, seed: 7 }],
  ['one strategy', { ...LIKE_REAL, policies: 12, initiatives: 40, strategies: 1, heaviest: 5 }],
  ['two strategies', { ...LIKE_REAL, policies: 20, initiatives: 70, strategies: 2, heaviest: 8 }],
  ['no priority projects', { ...LIKE_REAL, priorityProjects: 0 }],
  [
    'eight policies, twenty initiatives',
    { ...LIKE_REAL, policies: 8, initiatives: 20, strategies: 3, heaviest: 4 },
  ],
  ['policies without listings', { ...LIKE_REAL, policies: 24, initiatives: 60, unlisted: 6 }],
  [
    'one policy only',
    { ...LIKE_REAL, policies: 1, initiatives: 8, strategies: 1, priorityProjects: 1, heaviest: 1 },
  ],
  ['forty policies', { ...LIKE_REAL, policies: 40, initiatives: 140, heaviest: 16 }],
  ['nothing re-listed', { ...LIKE_REAL, heaviest: 1 }],
];

const MATTERS = [
  ['中小企業の', 'ちゅうしょうきぎょうの', 'small|firms'],
  ['創業者への', 'そうぎょうしゃへの', 'founders'],
  ['商店街の', 'しょうてんがいの', 'shopping|streets'],
  ['ロボット産業の', 'ろぼっとさんぎょうの', 'the robot|industry'],
  ['まちなかの', 'まちなかの', 'the center'],
  ['ものづくり人材の', 'ものづくりじんざいの', 'skilled|makers'],
  ['産学官が|連携した|研究開発の', 'さんがくかんがれんけいしたけんきゅうかいはつの', 'joint|research'],
  ['ＭＩＣＥの', 'まいすの', 'MICE'],
] as const;
const DEEDS = [
  ['支援', 'しえん', 'Support|for'],
  ['推進', 'すいしん', 'Advancing'],
  ['活性化に|向けた|取組の|促進', 'かっせいかにむけたとりくみのそくしん', 'Promoting|the revitalization|of'],
  ['魅力発信', 'みりょくはっしん', 'Showing|the appeal|of'],
  ['立地促進', 'りっちそくしん', 'Attracting'],
] as const;

type Text = { readonly ja: string; readonly en: string };
type Named = { readonly name: Text; readonly breaks: Text; readonly reading: string };

function named(chance: Chance, mark: string): Named {
  const parts = Array.from({ length: chance.number(1, 3) }, () => chance.one(MATTERS));
  const deed = chance.one(DEEDS);
  const breaks = {
    ja: [...parts.map(([ja]) => ja), deed[0], mark].join('|'),
    en: [deed[2], ...parts.map(([, , en]) => en), mark].join('|'),
  };
  return {
    breaks,
    name: { ja: breaks.ja.replaceAll('|', ''), en: breaks.en.replaceAll('|', ' ') },
    reading: [...parts.map(([, reading]) => reading), deed[1]].join(''),
  };
}

/** `count` things in `groups` runs of at least one each. */
function runs(chance: Chance, count: number, groups: number): readonly number[] {
  const sizes = Array.from({ length: Math.min(groups, count) }, () => 1);
  for (let left = count - sizes.length; left > 0; left -= 1) {
    const at = chance.number(0, sizes.length - 1);
    sizes[at] = (sizes[at] ?? 0) + 1;
  }
  return sizes;
}

/** In which policies (by place) each initiative stands, in the order of first appearance. */
function listed(chance: Chance, shape: PlanShape): readonly (readonly number[])[] {
  const places = Array.from({ length: shape.policies }, (_, index) => index);
  for (let left = shape.unlisted; left > 0; left -= 1) places.splice(chance.number(0, places.length - 1), 1);
  const all = Array.from({ length: shape.initiatives }, (_, rank) => {
    const count = Math.min(places.length, Math.max(1, Math.round(shape.heaviest / (rank + 1) ** 0.75)));
    const left = [...places];
    const own = Array.from({ length: count }, () => left.splice(chance.number(0, left.length - 1), 1));
    return own.flat().sort((a, b) => a - b);
  });
  return all.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

export function generatedPlan(shape: PlanShape): PlanGraph {
  const chance = chanceFrom(shape.seed);
  const words = (text: string): Text => ({ ja: text, en: text });
  const at = { page: 1, section: '1', printed: '架空' };
  const standing = listed(chance, shape);
  const slug = (index: number) => `initiative-${index + 1}`;
  let place = 0;
  const strategies = runs(chance, shape.policies, shape.strategies).map((size, s) => ({
    id: `${s + 1}`,
    ...withoutReading(named(chance, `その${s + 1}`)),
    short: words(`戦略${s + 1}`),
    shortBreaks: words(`戦略${s + 1}`),
    at,
    directions: runs(chance, size, Math.ceil(size / 4)).map((policies, d) => ({
      id: `${s + 1}.${d + 1}`,
      ...named(chance, `その${d + 1}`),
      at,
      policies: Array.from({ length: policies }, (_, p) => {
        const here = place;
        place += 1;
        return {
          id: `${s + 1}.${d + 1}.${p + 1}`,
          ...named(chance, `その${p + 1}`),
          at,
          listings: standing.flatMap((policiesOf, index) =>
            policiesOf.includes(here)
              ? [{ initiative: slug(index), mark: policiesOf[0] === here ? 'first' : 'relisted' }]
              : [],
          ),
        };
      }),
    })),
  }));
  return graphOf(
    planOf({
      format: 'vision-plan/1',
      id: `generated-${shape.seed}`,
      version: '1',
      title: words('架空の計画'),
      city: words('架空市'),
      period: { from: 2030, to: 2032, label: words('2030–2032') },
      source: {
        title: words('架空の計画'),
        publisher: words('架空市'),
        pages: 1,
        attribution: words('架空の計画（試験用）'),
        sections: [{ id: '1', title: words('計画') }],
      },
      vision: { ...withoutReading(named(chance, 'のまち')), at },
      strategies,
      initiatives: standing.map((_, index) => ({
        id: slug(index),
        ...named(chance, `その${index + 1}`),
        at,
      })),
      priorityProjects: Array.from({ length: shape.priorityProjects }, (_, index) => ({
        id: ROMAN[index] ?? '',
        ...withoutReading(named(chance, `その${index + 1}`)),
        at,
      })),
      background: [],
      glossary: [],
    }),
  );
}

function withoutReading({ name, breaks }: Named): Omit<Named, 'reading'> {
  return { name, breaks };
}
