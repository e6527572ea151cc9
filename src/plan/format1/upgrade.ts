/** Turns a plan file of the first format into the present one. Nothing is lost, and ids stay. */

import type { PlanFile } from '../planFile.ts';
import type { Path } from '../problem.ts';
import type { PlanFile1 } from './schema.ts';

const LEVELS: PlanFile['levels'] = [
  { id: 'strategy', name: { ja: '戦略', en: 'strategy' }, plural: { en: 'strategies' } },
  {
    id: 'direction',
    name: { ja: '施策の方向性', en: 'policy direction' },
    plural: { en: 'policy directions' },
  },
  { id: 'policy', name: { ja: '基本施策', en: 'basic policy' }, plural: { en: 'basic policies' } },
];

export function upgradeFormat1({ $schema: _, strategies, priorityProjects, ...plan }: PlanFile1): PlanFile {
  return {
    ...plan,
    format: 'vision-plan/2',
    languages: [...new Set(languagesIn({ strategies, priorityProjects, ...plan }))],
    visionName: { ja: '目指す産業像', en: 'vision' },
    levels: LEVELS,
    items: strategies.map(({ directions, ...strategy }) => ({
      ...numbered(strategy),
      items: directions.map(({ policies, ...direction }) => ({
        ...numbered(direction),
        items: policies.map(numbered),
      })),
    })),
    priorityProjects: priorityProjects.map(({ links, ...project }) => ({
      ...numbered(project),
      ...(links === undefined ? {} : { initiatives: links }),
    })),
  };
}

/** The languages of all texts, Japanese first. */
function* languagesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const isText = 'ja' in value && typeof value.ja === 'string' && 'en' in value;
  if (isText) yield* ['ja', 'en', ...Object.keys(value)];
  else for (const inner of Object.values(value)) yield* languagesIn(inner);
}

/** The ids of the first format are the numbers of the source. */
function numbered<Entry extends { readonly id: string }>(entry: Entry): Entry & { number: string } {
  return { ...entry, number: entry.id };
}

const ITEMS_BY_LEVEL = ['strategies', 'directions', 'policies'] as const;

/** The place in a file of the first format of what {@link upgradeFormat1} put at `path`. */
export function pathInFormat1(path: Path): Path {
  let level = 0;
  return path.map((step) => {
    if (step === 'items') return ITEMS_BY_LEVEL[level++] ?? step;
    return step === 'initiatives' && path[0] === 'priorityProjects' ? 'links' : step;
  });
}
