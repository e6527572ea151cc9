/**
 * Generates plans of any size with the shape of the built-in one: names with breaks and readings, most initiatives
 * listed once, some twice, a few under very many policies. The same seed gives the same plan on every machine.
 */
import type { Json } from '../fixtures/json.ts';
import { randomFrom } from '../fixtures/random.ts';
import { nameOf, roman, SHORT, slug, textOf, USUAL, wordsAt } from './madeUpNames.ts';
import { type PlacedPolicy, type PlanShape, type PlanSize, policiesOf, shapeOf } from './planShape.ts';
import { SUBJECTS } from './vocabulary.ts';

/** Shares of the re-listed initiatives: listed twice, and up to three times; the rest is the long tail. */
const TWICE = 0.24 / 0.38;
const THRICE = 0.33 / 0.38;
/** The share of re-listings within the strategy of the first listing. */
const NEAR = 0.6;

export function generatePlan(size: PlanSize, seed: number): Json {
  return generatePlanOf(shapeOf(size), seed);
}

export function generatePlanOf(shape: PlanShape, seed: number): Json {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const policies = policiesOf(shape, below);
  const listing = [...policies];
  for (let left = shape.unlisted; left > 0; left -= 1) listing.splice(below(listing.length), 1);
  const homes = Array.from({ length: shape.initiatives }, () => below(listing.length)).sort((a, b) => a - b);
  const listings: Json[][] = policies.map(() => []);
  const initiatives = homes.map((home, index): Json => {
    const named = nameOf(index, wordsAt(index, USUAL, shape.uneven));
    const id = `${slug(nameOf(index, USUAL).en)}-${index + 1}`;
    placesOf(home, index === 0 ? shape.hub : null).forEach((place, order) => {
      const { policy } = listing[place] ?? { policy: place };
      listings[policy]?.push({ initiative: id, mark: order === 0 ? 'first' : 'relisted' });
    });
    return { id, ...textOf(named), reading: named.reading, at: placeAt('4', named.ja) };
  });
  // A re-listing may precede a first listing of the same policy, as the order within a policy is free.
  return {
    ...frame(shape),
    strategies: strategiesOf(shape, policies, listings),
    initiatives,
  };

  /** The indexes of the policies with listings, in printed order. */
  function placesOf(home: number, hub: number | null): readonly number[] {
    const asked = hub ?? Math.min(shape.most, listingCount(shape.once, random()));
    const wanted = Math.min(asked, listing.length - home);
    const places = new Set([home]);
    const strategy = listing[home]?.strategy ?? 0;
    const end = listing.findLastIndex((policy) => policy.strategy === strategy) + 1;
    for (let tries = 0; places.size < wanted && tries < wanted * 20; tries += 1) {
      const limit = random() < NEAR ? end : listing.length;
      places.add(home + below(limit - home));
    }
    return [...places].sort((a, b) => a - b);
  }
}

/** From a random number of 0–1: mostly 1, with a long tail. */
function listingCount(once: number, chance: number): number {
  if (chance < once) return 1;
  const again = (chance - once) / (1 - once);
  if (again < THRICE) return again < TWICE ? 2 : 3;
  const inTail = (again - THRICE) / (1 - THRICE);
  return Math.floor(4 * (1 - inTail) ** (-1 / 1.5));
}

function strategiesOf(
  { strategies, uneven }: PlanShape,
  policies: readonly PlacedPolicy[],
  listings: readonly Json[][],
): Json[] {
  return Array.from({ length: strategies }, (_, strategy) => {
    const inside = policies.filter((policy) => policy.strategy === strategy);
    const directions = [...new Set(inside.map(({ direction }) => direction))];
    const named = nameOf(strategy, wordsAt(strategy, SHORT, uneven));
    const short = nameOf(strategy, [SUBJECTS]);
    return {
      id: `${strategy + 1}`,
      ...textOf(named),
      short: { ja: short.ja, en: short.en },
      shortBreaks: short.breaks,
      at: placeAt('3', named.ja),
      directions: directions.map((direction, index) => {
        const id = `${strategy + 1}.${index + 1}`;
        const ofDirection = nameOf(direction + 7, wordsAt(direction, SHORT, uneven));
        return {
          id,
          ...textOf(ofDirection),
          reading: ofDirection.reading,
          at: placeAt('3', ofDirection.ja),
          policies: inside
            .filter((policy) => policy.direction === direction)
            .map(({ policy }, order) => {
              const ofPolicy = nameOf(policy + 13, wordsAt(policy, USUAL, uneven));
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

function placeAt(section: string, printed: string): Json {
  return { page: 1, section, printed };
}

function frame({ nodes, projects, uneven }: PlanShape): { [key: string]: Json } {
  const vision = nameOf(3, USUAL);
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
      const named = nameOf(index + 29, wordsAt(index, SHORT, uneven));
      return { id: roman(index + 1), ...textOf(named), at: placeAt('5', named.ja) };
    }),
    background: [],
    glossary: [],
  };
}
