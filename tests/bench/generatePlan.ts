/**
 * Made-up plans of the shape of the real one, of any size: names with breaks and readings, most initiatives
 * listed once, some twice, a few under very many policies. The same seed gives the same plan everywhere.
 */
import type { Json } from '../fixtures/json.ts';
import { randomFrom } from '../fixtures/random.ts';
import { DOINGS, MEANS, SUBJECTS, type Word } from './vocabulary.ts';

export type PlanSize = { readonly nodes: number; readonly strategies: number; readonly projects: number };

/** Of all nodes, as in the real plan. */
const DIRECTIONS = 8 / 153;
const POLICIES = 30 / 153;
/** How many initiatives are listed once, once or twice, up to three times; the rest is the long tail. */
const LISTED = [0.62, 0.86, 0.95];
/** No initiative stands under more of all policies than the real plan's hub does. */
const MOST = 14 / 30;
/** How often a further listing stays in the strategy of the first. */
const NEAR = 0.6;

export function generatePlan(size: PlanSize, seed: number): Json {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const policies = policiesOf(size);
  const count = Math.max(
    0,
    size.nodes - 1 - size.strategies - directionCount(size) - policies.length - size.projects,
  );
  const homes = Array.from({ length: count }, () => below(policies.length)).sort((a, b) => a - b);
  const listings: Json[][] = policies.map(() => []);
  const initiatives = homes.map((home, index): Json => {
    const named = nameOf(index, [SUBJECTS, DOINGS, MEANS]);
    const id = `${slug(named.en)}-${index + 1}`;
    placesOf(home).forEach((place, order) => {
      listings[place]?.push({ initiative: id, mark: order === 0 ? 'first' : 'relisted' });
    });
    return { id, ...textOf(named), reading: named.reading, at: placeAt('4', named.ja) };
  });
  // A further listing may have come before a first one of the same policy; the order within a policy is free.
  return {
    ...frame(size),
    strategies: strategiesOf(size, policies, listings),
    initiatives,
  };

  /** The policies that list it, in printed order. */
  function placesOf(home: number): readonly number[] {
    const most = Math.max(1, Math.floor(policies.length * MOST));
    const wanted = Math.min(most, listingCount(random()), policies.length - home);
    const places = new Set([home]);
    const strategy = policies[home]?.strategy ?? 0;
    const end = policies.findLastIndex((policy) => policy.strategy === strategy) + 1;
    for (let tries = 0; places.size < wanted && tries < wanted * 20; tries += 1) {
      const limit = random() < NEAR ? end : policies.length;
      places.add(home + below(limit - home));
    }
    return [...places].sort((a, b) => a - b);
  }
}

/** From a chance of 0–1: mostly 1, with a tail without end. */
function listingCount(chance: number): number {
  const few = LISTED.findIndex((share) => chance < share);
  if (few >= 0) return few + 1;
  const inTail = (chance - 0.95) / 0.05;
  return Math.floor(4 * (1 - inTail) ** (-1 / 1.5));
}

type PlacedPolicy = { readonly strategy: number; readonly direction: number; readonly policy: number };

function directionCount({ nodes, strategies }: PlanSize): number {
  return Math.max(strategies, Math.round(nodes * DIRECTIONS));
}

/** Where each policy hangs: spread evenly over the directions, and these over the strategies. */
function policiesOf(size: PlanSize): readonly PlacedPolicy[] {
  const directions = directionCount(size);
  const policies = Math.max(directions, Math.round(size.nodes * POLICIES));
  return Array.from({ length: policies }, (_, policy) => {
    const direction = Math.floor((policy * directions) / policies);
    return { policy, direction, strategy: Math.floor((direction * size.strategies) / directions) };
  });
}

function strategiesOf(
  size: PlanSize,
  policies: readonly PlacedPolicy[],
  listings: readonly Json[][],
): Json[] {
  return Array.from({ length: size.strategies }, (_, strategy) => {
    const inside = policies.filter((policy) => policy.strategy === strategy);
    const directions = [...new Set(inside.map(({ direction }) => direction))];
    const named = nameOf(strategy, [SUBJECTS, DOINGS]);
    const short = nameOf(strategy, [SUBJECTS]);
    return {
      id: `${strategy + 1}`,
      ...textOf(named),
      short: { ja: short.ja, en: short.en },
      shortBreaks: short.breaks,
      at: placeAt('3', named.ja),
      directions: directions.map((direction, index) => {
        const id = `${strategy + 1}.${index + 1}`;
        const ofDirection = nameOf(direction + 7, [SUBJECTS, DOINGS]);
        return {
          id,
          ...textOf(ofDirection),
          reading: ofDirection.reading,
          at: placeAt('3', ofDirection.ja),
          policies: inside
            .filter((policy) => policy.direction === direction)
            .map(({ policy }, order) => {
              const ofPolicy = nameOf(policy + 13, [SUBJECTS, DOINGS, MEANS]);
              return {
                id: `${id}.${order + 1}`,
                ...textOf(ofPolicy),
                reading: ofPolicy.reading,
                at: placeAt('4', ofPolicy.ja),
                listings: listings[policy] ?? [],
              };
            }),
        };
      }),
    };
  });
}

/** Shares no factor with the length of any list of words. */
const APART = 1_003;

type Named = {
  readonly ja: string;
  readonly en: string;
  readonly reading: string;
  readonly breaks: { readonly [language: string]: string };
};

/** One word of each list, by the index alone: neighbours differ, and where all are used up a number follows. */
function nameOf(index: number, lists: readonly (readonly Word[])[]): Named {
  const all = lists.reduce((product, list) => product * list.length, 1);
  let left = (index * APART) % all;
  const words = lists.map((list): Word => {
    const word = list[left % list.length] ?? ['', '', ''];
    left = Math.floor(left / list.length);
    return word;
  });
  const round = Math.floor(index / all) + 1;
  if (round > 1) words.push([`（${round}）`, `・${round}`, `(${round})`]);
  return {
    ja: words.map(([ja]) => ja).join(''),
    en: words.map(([, , en]) => en).join(' '),
    reading: words.map(([, reading]) => reading).join(''),
    breaks: {
      ja: words.map(([ja]) => ja).join('|'),
      en: words.map(([, , en]) => en.replaceAll(' ', '|')).join('|'),
    },
  };
}

function textOf({ ja, en, breaks }: Named): { [key: string]: Json } {
  return { name: { ja, en }, breaks };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

function placeAt(section: string, printed: string): Json {
  return { page: 1, section, printed };
}

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(value: number): string {
  const sign = ROMAN.find(([, worth]) => worth <= value);
  return sign === undefined ? '' : sign[0] + roman(value - sign[1]);
}

function frame({ nodes, projects }: PlanSize): { [key: string]: Json } {
  const vision = nameOf(3, [SUBJECTS, DOINGS, MEANS]);
  return {
    format: 'vision-plan/1',
    id: `generated-${nodes}`,
    version: '1',
    title: { ja: `試験用ビジョン ${nodes}`, en: `Vision for trials, ${nodes}` },
    city: { ja: '試験市', en: 'Trial City' },
    period: { from: 2025, to: 2027, label: { ja: '３年間', en: 'Three years' } },
    source: {
      title: { ja: '試験用資料', en: 'Trial document' },
      publisher: { ja: '試験市', en: 'Trial City' },
      pages: 1,
      attribution: { ja: '試験のために作成', en: 'Made for trials' },
      sections: ['3', '4', '5'].map((id) => ({ id, title: { ja: `第${id}節`, en: `Section ${id}` } })),
    },
    vision: { ...textOf(vision), at: placeAt('3', vision.ja) },
    priorityProjects: Array.from({ length: projects }, (_, index) => {
      const named = nameOf(index + 29, [SUBJECTS, DOINGS]);
      return { id: roman(index + 1), ...textOf(named), at: placeAt('5', named.ja) };
    }),
    background: [],
    glossary: [],
  };
}
