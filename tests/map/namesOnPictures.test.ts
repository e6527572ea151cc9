import { describe, expect, test } from 'vitest';
import { highlight } from '../../src/explore/highlight.ts';
import type { Branches, CanvasView } from '../../src/explore/state.ts';
import { fitCamera } from '../../src/map/camera.ts';
import type { Size } from '../../src/map/geometry/scene.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import type { PlacedLabel } from '../../src/map/labels/label.ts';
import type { LabelLanguage } from '../../src/map/labels/labelText.ts';
import type { SceneState } from '../../src/map/style/state.ts';
import { hubs, ranking } from '../../src/plan/measures.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { generatedPlan, SHAPES } from './generatedPlan.ts';
import {
  EN,
  isNamed,
  JA,
  LANGUAGES,
  LAPTOP,
  labelFaults,
  labelled,
  NARROWEST,
  PHONE,
  PROJECTOR,
  plainWidth,
  roomOn,
  SCREENS,
} from './labelChecks.ts';

test('is deterministic', () => {
  const question = {
    graph: realGraph,
    size: LAPTOP,
    language: JA,
    state: { highlight: highlight(realGraph, 'vision') },
  };
  const scene = () => sceneOf(realGraph, 'map', roomOn(LAPTOP), { kind: 'closed' });
  expect(labelled({ ...question, scene: scene() })).toEqual(labelled({ ...question, scene: scene() }));
});

const ALL_OPEN: Branches = { kind: 'open', branches: realGraph.policies.map(({ id }) => id) };
const PICTURES: readonly (readonly [string, CanvasView, Branches])[] = [
  ['map', 'map', { kind: 'closed' }],
  ['structure', 'structure', { kind: 'closed' }],
  ['opened structure', 'structure', ALL_OPEN],
  ['structure as printed', 'structure', { kind: 'asPrinted' }],
];

describe.each(PICTURES)('the real plan, %s', (_, view, branches) => {
  test.each(SCREENS)('no label overlaps a label or node, is clipped, or under 12 px at $w×$h', (size) => {
    const scene = sceneOf(realGraph, view, roomOn(size), branches);
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
        // Farther in, a long page may have nothing in its middle.
        if (zoom <= 1.4) expect(answer.labels.length).toBeGreaterThan(0);
      }
  });

  // Every third node: each kind is among them, and each strategy.
  const pointed = [...realGraph.nodes.values()].filter((_, index) => index % 3 === 0);
  test.each([LAPTOP, PHONE])('the same while a node is hovered, at $w×$h', (size) => {
    const scene = sceneOf(realGraph, view, roomOn(size), branches);
    const faults = pointed.flatMap(({ id }, index) => {
      const language = index % 2 === 0 ? JA : EN;
      const lit = highlight(realGraph, id);
      const answer = labelled({
        graph: realGraph,
        scene,
        size,
        language,
        state: { highlight: lit },
        pointed: id,
      });
      return labelFaults(answer)
        .slice(0, 1)
        .map((fault) => `${id}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

/** The whole of a picture that extends below the screen. */
function scrolled(size: Size, language: LabelLanguage, state: Partial<SceneState> = {}) {
  const scene = sceneOf(realGraph, 'map', roomOn(size), { kind: 'closed' });
  const height = Math.max(size.h, scene.bounds.h * fitCamera(scene, size).zoom + 8);
  return labelled({ graph: realGraph, scene, size: { w: size.w, h: height }, language, state });
}

const wordsOf = (labels: readonly PlacedLabel[]) =>
  new Map(labels.map(({ id, lines }) => [id, lines.join(' ')]));

const shared = ranking(realGraph).filter(({ listingCount }) => listingCount > 1);

describe.each(LANGUAGES)('the initial reuse map, in $language', (language) => {
  test('39 initiatives are shared, and one of them is a hub', () => {
    expect(shared).toHaveLength(39);
    expect(hubs(realGraph).map(({ id }) => id)).toEqual(['sme-loan-program']);
  });

  test('beside the panels at 1366 × 768 it is whole, at zoom 1, with every name in full', () => {
    const scene = sceneOf(realGraph, 'map', roomOn(LAPTOP), { kind: 'closed' });
    const answer = labelled({ graph: realGraph, scene, size: LAPTOP, language });
    expect(answer.camera.zoom).toBe(1);
    const named = [...shared.map(({ initiative }) => initiative), ...realGraph.policies];
    expect(named).toHaveLength(69);
    const missing = named.filter((node) => !isNamed(answer.labels, node, language.language));
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(labelFaults(answer)).toEqual([]);
  });

  test.each([...SCREENS, ...NARROWEST])('the same at $w × $h, over its whole height', (size) => {
    const { labels } = scrolled(size, language);
    // A page that stands has the numbers of policies alone; a sheet tells their names.
    const policies = size.w < size.h ? [] : realGraph.policies;
    const named = [...shared.map(({ initiative }) => initiative), ...policies];
    const missing = named.filter((node) => !isNamed(labels, node, language.language));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test.each(SCREENS)('numbers, strategies, projects and the vision are written at $w × $h', (size) => {
    const { labels } = scrolled(size, language);
    const says = wordsOf(labels);
    for (const { id } of realGraph.policies) expect(says.get(`${id}#0`)).toBe(id);
    // Where policies have no names, heads are as narrow as the chips.
    for (const { id, short } of realGraph.strategies)
      expect(says.get(`${id}#0`)).toBe(size.w < size.h ? id : `${id} ${short[language.language]}`);
    expect(realGraph.priorityProjects.map(({ id }) => says.get(`${id}#0`))).toEqual([...'ⅠⅡⅢⅣⅤⅥⅦ']);
    expect(isNamed(labels, realGraph.nodes.get('vision'), language.language)).toBe(true);
  });

  test.each(NARROWEST)('each strategy and basic policy has at least its number, at $w × $h', (size) => {
    const says = wordsOf(scrolled(size, language).labels);
    const numbers = [...realGraph.strategies, ...realGraph.policies].map(({ id }) => id);
    expect(numbers.map((id) => says.get(`${id}#0`)?.split(' ')[0])).toEqual(numbers);
  });

  test.each(SCREENS)('each row shows its listing count, and the hub its reach, at $w × $h', (size) => {
    const { labels } = scrolled(size, language);
    const says = wordsOf(labels);
    for (const { initiative, listingCount } of shared)
      expect(says.get(`${initiative.id}#0`)).toBe(String(listingCount));
    const reach = (says.get('sme-loan-program#2') ?? '').replaceAll(' ', '');
    expect(reach).toBe(
      language === JA ? '30の基本施策のうち14、全4戦略' : '14of30basicpolicies,all4strategies',
    );
  });

  test('high listing counts have bold names, and no font size is under 12 px', () => {
    const { labels } = scrolled(LAPTOP, language);
    for (const { initiative, listingCount } of shared) {
      const label = labels.find(({ id }) => id === `${initiative.id}#1`);
      expect([initiative.id, label?.bold, label?.size]).toEqual([
        initiative.id,
        listingCount > 3,
        listingCount === 14 ? 16 : 12,
      ]);
    }
  });

  test('no name moves during a selection, and dimmed names stay', () => {
    const before = scrolled(LAPTOP, language).labels;
    for (const { id } of realGraph.nodes.values()) {
      const state = { highlight: highlight(realGraph, id), selectedIds: new Set([id]) };
      const after = scrolled(LAPTOP, language, state).labels;
      const places = (labels: readonly PlacedLabel[]) =>
        labels.filter(({ place }) => place === 'inside').map(({ id, lines, box }) => ({ id, lines, box }));
      const byId = (labels: readonly PlacedLabel[]) =>
        new Map(places(labels).map((label) => [label.id, label]));
      expect(byId(after)).toEqual(byId(before));
      expect(after.filter(({ place }) => place === 'beside')).toEqual([]);
    }
  });
});

describe('on stage, with a font size of 24 px', () => {
  const size = { w: 1920, h: 950 };
  const room = roomOn(size, 24);
  const scene = sceneOf(realGraph, 'map', room, { kind: 'closed' });

  test.each(LANGUAGES)('numbers and all rows are readable in $language', (language) => {
    const answer = labelled({ graph: realGraph, scene, size, language, smallest: 24 });
    expect(answer.camera.zoom).toBe(2);
    const says = wordsOf(answer.labels);
    for (const { id } of realGraph.policies) expect(says.get(`${id}#0`)).toBe(id);
    const rows = shared.filter(({ initiative }) => scene.nodes.has(initiative.id));
    const missing = rows.filter(({ initiative }) => !isNamed(answer.labels, initiative, language.language));
    expect(missing.map(({ initiative }) => initiative.id)).toEqual([]);
    expect(says.get('rest:shared#0')).toBe(language.rest(39 - rows.length));
    for (const { size } of answer.labels) expect(size).toBeGreaterThanOrEqual(24);
    expect(labelFaults(answer)).toEqual([]);
  });
});

describe('the structure', () => {
  /** A screen as high as the picture, which shows all that scrolling reveals. */
  const whole = (branches: Branches, size: typeof LAPTOP, language: (typeof LANGUAGES)[number]) => {
    const scene = sceneOf(realGraph, 'structure', roomOn(size), branches);
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

describe.each(SHAPES)('a generated plan: %s', (_, shape) => {
  const graph = generatedPlan(shape);
  test('no label overlaps a label or node, is clipped, or under 12 px', () => {
    for (const size of [LAPTOP, PHONE])
      for (const view of ['map', 'structure'] as const) {
        const scene = sceneOf(graph, view, roomOn(size), { kind: 'closed' });
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
