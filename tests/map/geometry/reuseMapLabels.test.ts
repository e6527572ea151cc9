import { describe, expect, test } from 'vitest';
import { reuseMap } from '../../../src/map/geometry/reuseMap.ts';
import type { PlanGraph } from '../../../src/plan/graph.ts';
import { initiativeMeasures } from '../../../src/plan/measures.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { nodeAt, sharedIds } from '../sceneChecks.ts';
import { FORMATS } from './wholeScene.ts';

describe('what is written', () => {
  const scene = reuseMap(realGraph, 'wide');
  const labels = (id: string) =>
    nodeAt(scene, id).labels.map(({ place, content, importance }) => `${place} ${content} ${importance}`);

  test('numbers and frames inside, names beside', () => {
    expect(labels('vision')).toEqual(['inside name 500', 'beside name 1']);
    expect(labels('1')).toEqual(['inside numberAndName 600', 'beside name 1']);
    expect(labels('arc:1')).toEqual([]);
    expect(labels('1.1')).toEqual(['beside numberOrName 60']);
    expect(labels('1.1.1')).toEqual(['inside number 1000', 'beside name 40']);
    expect(labels('I')).toEqual(['inside number 300', 'beside name 20']);
    expect(labels('sme-loan-program')).toEqual(['beside name 240']);
  });

  test('of initiatives the most listed come first, before policies and directions', () => {
    const importance = (id: string) => nodeAt(scene, id).labels[0]?.importance ?? 0;
    const count = (id: string) =>
      initiativeMeasures(realGraph, realGraph.initiatives.find((each) => each.id === id)?.id ?? missing())
        .listingCount;
    const shared = [...sharedIds(realGraph)].sort((a, b) => importance(b) - importance(a));
    const counts = shared.map(count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(importance(shared.at(-1) ?? '')).toBeGreaterThan(60);
  });

  test('names of policies, projects and what is listed once wait for a closer look', () => {
    const from = (id: string) =>
      nodeAt(scene, id).labels.flatMap((label) => (label.place === 'beside' ? [label.fromZoom] : []));
    expect(from('1.1.1')).toEqual([1.25]);
    expect(from('I')).toEqual([1.6]);
    expect(from('vision')).toEqual([Infinity]);
    const once = realGraph.initiatives.filter(({ id }) => !sharedIds(realGraph).includes(id));
    expect(new Set(once.flatMap(({ id }) => from(id)))).toEqual(new Set([1.8]));
  });
});

describe('names do not shape it', () => {
  test('a plan with other and longer names stands in the same places', () => {
    const longer = (text: { ja: string; en: string }) => ({
      ...text,
      en: `${text.en} and everything else that one could possibly add to it`,
    });
    const renamed: PlanGraph = {
      ...realGraph,
      nodes: new Map(
        [...realGraph.nodes].map(([id, node]) => [
          id,
          { ...node, name: longer(node.name), breaks: longer(node.breaks) },
        ]),
      ),
      strategies: realGraph.strategies.map((node) => ({ ...node, breaks: longer(node.breaks) })),
      policies: realGraph.policies.map((node) => ({ ...node, breaks: longer(node.breaks) })),
      initiatives: realGraph.initiatives.map((node) => ({ ...node, breaks: longer(node.breaks) })),
    };
    for (const format of FORMATS) expect(reuseMap(renamed, format)).toEqual(reuseMap(realGraph, format));
  });
});

function missing(): never {
  throw new RangeError('No such initiative');
}
