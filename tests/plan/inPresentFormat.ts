/** What a plan file of the first format says, in the present format; written without code of `src`. */
import type { Json } from '../fixtures/json.ts';

const LEVELS = [
  { id: 'strategy', name: { ja: '戦略', en: 'strategy' }, plural: { en: 'strategies' } },
  {
    id: 'direction',
    name: { ja: '施策の方向性', en: 'policy direction' },
    plural: { en: 'policy directions' },
  },
  { id: 'policy', name: { ja: '基本施策', en: 'basic policy' }, plural: { en: 'basic policies' } },
];

type Entry = { readonly [field: string]: Json };

const entries = (list: Json | undefined): readonly Entry[] =>
  Array.isArray(list)
    ? list.filter((each): each is Entry => typeof each === 'object' && !Array.isArray(each))
    : [];

const numbered = (entry: Entry): Entry => ({ ...entry, number: entry.id ?? null });

export function inPresentFormat(file: Json): Json {
  const [plan] = entries([file]);
  if (plan === undefined) throw new TypeError('No plan');
  const { $schema: _, strategies, priorityProjects, ...rest } = plan;
  const text = JSON.stringify(file);
  return {
    ...rest,
    format: 'vision-plan/2',
    languages: text.includes('"fr":') ? ['ja', 'en', 'fr'] : ['ja', 'en'],
    visionName: { ja: '目指す産業像', en: 'vision' },
    levels: LEVELS,
    items: entries(strategies).map(({ directions, ...strategy }) => ({
      ...numbered(strategy),
      items: entries(directions).map(({ policies, ...direction }) => ({
        ...numbered(direction),
        items: entries(policies).map(numbered),
      })),
    })),
    priorityProjects: entries(priorityProjects).map(numbered),
  };
}
