import { describe, expect, test } from 'vitest';
import { highlight } from '../../src/explore/highlight.ts';
import type { Branches, Picture } from '../../src/explore/state.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import type { PlacedLabel } from '../../src/map/labels/label.ts';
import type { PlanNode } from '../../src/plan/graph.ts';
import { ranking } from '../../src/plan/measures.ts';
import { breakPieces } from '../../src/plan/text.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { generatedPlan, SHAPES } from './generatedPlan.ts';
import {
  EN,
  JA,
  LANGUAGES,
  LAPTOP,
  labelFaults,
  labelled,
  PHONE,
  PROJECTOR,
  plainWidth,
  SCREENS,
  spelled,
} from './labelChecks.ts';

test('the same question has the same answer', () => {
  const question = { graph: realGraph, size: LAPTOP, language: JA, lit: highlight(realGraph, 'vision') };
  const scene = () => sceneOf(realGraph, 'map', 'wide', { kind: 'closed' });
  expect(labelled({ ...question, scene: scene() })).toEqual(labelled({ ...question, scene: scene() }));
});

const ALL_OPEN: Branches = { kind: 'open', branches: realGraph.policies.map(({ id }) => id) };
const PICTURES: readonly (readonly [string, Picture, Branches])[] = [
  ['map', 'map', { kind: 'closed' }],
  ['structure', 'structure', { kind: 'closed' }],
  ['opened structure', 'structure', ALL_OPEN],
  ['structure as printed', 'structure', { kind: 'asPrinted' }],
];
const formatOf = ({ w, h }: { readonly w: number; readonly h: number }) => (w < h ? 'tall' : 'wide');

describe.each(PICTURES)('the real plan, %s', (_, view, branches) => {
  test.each(SCREENS)('no word is over another, over a thing, cut, or under 12 px at $w×$h', (size) => {
    const scene = sceneOf(realGraph, view, formatOf(size), branches);
    for (const language of LANGUAGES)
      for (const [zoom, pan] of [
        [0.5, { x: 0, y: 0 }],
        [1, { x: 0, y: 0 }],
        [1.4, { x: 90, y: -70 }],
        [2, { x: -300, y: 200 }],
        [3.3, { x: 700, y: 500 }],
        [6, { x: 0, y: 0 }],
      ] as const) {
        const answer = labelled({ graph: realGraph, scene, size, language, zoom, pan });
        expect({ language: language.language, zoom, faults: labelFaults(answer).slice(0, 5) }).toEqual({
          language: language.language,
          zoom,
          faults: [],
        });
        expect(answer.labels.length).toBeGreaterThan(0);
      }
  });

  // Every third node: each kind is among them, and each strategy.
  const pointed = [...realGraph.nodes.values()].filter((_, index) => index % 3 === 0);
  test.each([LAPTOP, PHONE])('nor while something is pointed at, at $w×$h', (size) => {
    const scene = sceneOf(realGraph, view, formatOf(size), branches);
    const faults = pointed.flatMap(({ id }, index) => {
      const language = index % 2 === 0 ? JA : EN;
      const lit = highlight(realGraph, id);
      const answer = labelled({ graph: realGraph, scene, size, language, lit, pointed: id });
      return labelFaults(answer)
        .slice(0, 1)
        .map((fault) => `${id}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

describe('the reuse map at first sight, beside the panels at 1366×768', () => {
  const scene = sceneOf(realGraph, 'map', 'wide', { kind: 'closed' });
  const top = ranking(realGraph)
    .filter(({ listingCount }) => listingCount > 2)
    .map(({ initiative }) => initiative);

  test('exactly fourteen initiatives are listed three times or more', () => {
    expect(top).toHaveLength(14);
  });

  test.each(LANGUAGES)('they are named in full, in $language', (language) => {
    const { labels } = labelled({ graph: realGraph, scene, size: LAPTOP, language });
    const missing = top.filter((node) => !isNamed(labels, node, language.language)).map(({ id }) => id);
    expect(missing).toEqual([]);
  });

  test.each(LANGUAGES)(
    'all thirty policies stand by their number and all strategies by name, in $language',
    (language) => {
      const { labels } = labelled({ graph: realGraph, scene, size: LAPTOP, language });
      const says = new Map(labels.map(({ node, lines }) => [node, lines.join(' ')]));
      for (const { id } of realGraph.policies) expect(says.get(id)).toBe(id);
      for (const { id } of realGraph.strategies) expect(says.get(id)).toMatch(new RegExp(`^${id} .+`));
      expect(realGraph.priorityProjects.map(({ id }) => says.get(id))).toEqual([
        'Ⅰ',
        'Ⅱ',
        'Ⅲ',
        'Ⅳ',
        'Ⅴ',
        'Ⅵ',
        'Ⅶ',
      ]);
      expect(isNamed(labels, realGraph.nodes.get('vision'), language.language)).toBe(true);
    },
  );

  test.each([...LANGUAGES].flatMap((language) => [PHONE, PROJECTOR].map((size) => ({ ...size, language }))))(
    'policies by number on $w×$h too, in $language.language',
    ({ language, ...size }) => {
      const own = sceneOf(realGraph, 'map', formatOf(size), { kind: 'closed' });
      const { labels } = labelled({ graph: realGraph, scene: own, size, language });
      const numbered = new Set(labels.map(({ node }) => node));
      expect(realGraph.policies.filter(({ id }) => !numbered.has(id))).toEqual([]);
      expect(realGraph.strategies.filter(({ id }) => !numbered.has(id))).toEqual([]);
    },
  );

  test.each(LANGUAGES)(
    'zooming in brings more of the names of what is on screen, in $language',
    (language) => {
      const share = (zoom: number) => {
        const { nodes, labels } = labelled({ graph: realGraph, scene, size: LAPTOP, language, zoom });
        const initiatives = nodes.filter(({ node }) => node.kind === 'initiative');
        return (
          initiatives.filter(({ node }) => isNamed(labels, node, language.language)).length /
          initiatives.length
        );
      };
      const shares = [1, 1.5, 2.2].map(share);
      for (const [index, each] of shares.entries()) expect(each).toBeGreaterThan(shares[index - 1] ?? 0);
      expect(share(6)).toBeGreaterThan(0.9);
    },
  );
});

describe('a name that is asked for, with its neighbours’', () => {
  const scene = sceneOf(realGraph, 'map', 'wide', { kind: 'closed' });
  const missingOf = (
    id: PlanNode['id'],
    language: (typeof LANGUAGES)[number],
    size = LAPTOP,
    own = scene,
  ) => {
    const lit = highlight(realGraph, id);
    const { labels } = labelled({ graph: realGraph, scene: own, size, language, lit, pointed: id });
    return [...lit.named]
      .filter((each) => !isNamed(labels, realGraph.nodes.get(each), language.language))
      .map((each) => `${id} → ${each}`);
  };

  test.each(LANGUAGES)('is written in full for every node but the vision, in $language', (language) => {
    const missing = [...realGraph.nodes.values()]
      .filter(({ kind }) => kind !== 'vision')
      .flatMap(({ id }) => missingOf(id, language));
    expect(missing).toEqual([]);
  });

  test.each(LANGUAGES)('is written in full for the vision, in $language', (language) => {
    expect(missingOf('vision', language)).toEqual([]);
  });

  test.each(LANGUAGES)('is written in full for the hub on a phone, in $language', (language) => {
    const hub = ranking(realGraph)[0]?.initiative.id ?? 'vision';
    const tall = sceneOf(realGraph, 'map', 'tall', { kind: 'closed' });
    expect(missingOf(hub, language, PHONE, tall)).toEqual([]);
  });
});

describe('the structure', () => {
  /** A screen as high as the picture: what one sees by scrolling down. */
  const whole = (branches: Branches, size: typeof LAPTOP, language: (typeof LANGUAGES)[number]) => {
    const scene = sceneOf(realGraph, 'structure', formatOf(size), branches);
    const height = scene.fit === 'whole' ? size.h : (scene.bounds.h * size.w) / scene.bounds.w;
    return labelled({ graph: realGraph, scene, size: { w: size.w, h: height }, language });
  };

  test.each(
    [LAPTOP, PHONE, PROJECTOR].flatMap((size) => [...LANGUAGES].map((language) => ({ ...size, language }))),
  )(
    'closed, names all policies and directions in full at $w×$h, in $language.language',
    ({ language, ...size }) => {
      const { labels } = whole({ kind: 'closed' }, size, language);
      const unnamed = [...realGraph.policies, ...realGraph.directions].filter(
        (node) => !isNamed(labels, node, language.language),
      );
      expect(unnamed.map(({ id }) => id)).toEqual([]);
    },
  );

  test.each(
    [LAPTOP, PHONE, PROJECTOR].flatMap((size) =>
      [...LANGUAGES].flatMap((language) =>
        [ALL_OPEN, { kind: 'asPrinted' } as const].map((branches) => ({ ...size, language, branches })),
      ),
    ),
  )('$branches.kind, names policies and every opened listing at $w×$h, in $language.language', (question) => {
    const { language, branches, ...size } = question;
    const { nodes, labels } = whole(branches, size, language);
    const opened = nodes.filter(({ labels: specs }) => specs.some(({ content }) => content === 'listed'));
    expect(opened).toHaveLength(branches.kind === 'asPrinted' ? 173 : 103);
    const written = new Set(labels.map(({ node }) => node));
    const unnamedPolicies = realGraph.policies.filter((node) => !isNamed(labels, node, language.language));
    expect({
      listings: opened.filter(({ id }) => !written.has(id)).map(({ id }) => id),
      policies: unnamedPolicies.map(({ id }) => id),
    }).toEqual({ listings: [], policies: [] });
  });
});

describe.each(SHAPES)('a made-up plan: %s', (_, shape) => {
  const graph = generatedPlan(shape);
  test('no word is over another, over a thing, cut, or under 12 px', () => {
    for (const size of [LAPTOP, PHONE])
      for (const view of ['map', 'structure'] as const) {
        const scene = sceneOf(graph, view, formatOf(size), { kind: 'closed' });
        for (const zoom of [1, 2.5]) {
          const answer = labelled({ graph, scene, size, language: JA, zoom, measure: plainWidth });
          expect({ view, w: size.w, zoom, faults: labelFaults(answer, plainWidth).slice(0, 5) }).toEqual({
            view,
            w: size.w,
            zoom,
            faults: [],
          });
        }
      }
  });
});

/** Whether the whole name of a node is written, at any of its marks. */
function isNamed(labels: readonly PlacedLabel[], node: PlanNode | undefined, language: string): boolean {
  if (node === undefined) return false;
  const full = breakPieces(node.breaks, language).join('').replace(/\s+/gu, '');
  return labels.some(
    (label) =>
      (label.node === node.id || label.node.endsWith(`/${node.id}`)) && spelled(label).includes(full),
  );
}
