import { describe, expect, test } from 'vitest';
import { filterPlan, NO_FILTER } from '../../../src/explore/filter.ts';
import { highlight } from '../../../src/explore/highlight.ts';
import { openBranches } from '../../../src/explore/state.ts';
import { USUAL_ROOM } from '../../../src/map/geometry/mapPage.ts';
import { sceneOf } from '../../../src/map/geometry/sceneOf.ts';
import { linkColour, nodeColour } from '../../../src/map/style/colour.ts';
import { isDrawn, linkState, nodeState, type SceneState } from '../../../src/map/style/state.ts';
import { INK, PAPER, strategyColour } from '../../../src/ui/palette.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { idsOf } from '../../fixtures/small.ts';
import { stateOf, stateWithout } from '../sceneState.ts';

const id = idsOf(realGraph);
const LOAN = id.initiative('sme-loan-program');
const scene = sceneOf(realGraph, 'map', USUAL_ROOM.wide, { kind: 'closed' });
const listingsOf = (initiative: string) =>
  realGraph.listings.filter((each) => each.initiative === initiative);
const policiesOf = (initiative: string) => listingsOf(initiative).map(({ policy }) => policy);

/** The ids of the scene's nodes that are in a state. */
function nodesIn(state: SceneState, which: keyof ReturnType<typeof nodeState>): readonly string[] {
  return [...scene.nodes.values()].filter((at) => nodeState(at, state)[which]).map((at) => at.id);
}

function linksIn(state: SceneState, which: keyof ReturnType<typeof linkState>): readonly string[] {
  return [...scene.links.values()].filter((link) => linkState(link, state)[which]).map((link) => link.id);
}

test('by default nothing is hidden, dim, found, selected, weakened or dropped', () => {
  const state = stateOf(realGraph);
  for (const which of ['isHidden', 'isDim', 'isHit', 'isSelected', 'isWeakened', 'isDropped'] as const)
    expect([which, nodesIn(state, which)]).toEqual([which, []]);
  for (const which of ['isHidden', 'isDim', 'isHighlighted', 'isDropped'] as const)
    expect([which, linksIn(state, which)]).toEqual([which, []]);
});

describe('the selection', () => {
  const state = stateOf(realGraph, { highlight: highlight(realGraph, LOAN), selectedIds: new Set([LOAN]) });

  test('includes its row and the marks of its listings', () => {
    const marks = listingsOf(LOAN).map(({ policy, mark }) => `mark:${policy}/${LOAN}/${mark}`);
    expect(nodesIn(state, 'isSelected').toSorted()).toEqual([LOAN, ...marks].sort());
  });

  test('highlights its links and dims all others', () => {
    const own = policiesOf(LOAN).map((policy) => `${policy}/${LOAN}`);
    expect(linksIn(state, 'isHighlighted').toSorted()).toEqual([...own].sort());
    expect(linksIn(state, 'isDim')).toHaveLength(scene.links.size - own.length);
  });

  test('keeps the chips of its policies, and dims those of others', () => {
    const dim = new Set(nodesIn(state, 'isDim'));
    const under = new Set<string>(policiesOf(LOAN));
    for (const policy of realGraph.policies)
      expect([policy.id, dim.has(policy.id)]).toEqual([policy.id, !under.has(policy.id)]);
    expect(dim.has(`bundle:${LOAN}`)).toBe(false);
  });
});

test('a bundle is highlighted, found and selected with any of its members', () => {
  const ground = [...scene.nodes.values()].find(
    ({ role, members = [] }) => role === 'bundle' && members.length > 1,
  );
  if (ground?.members === undefined) throw new Error('No bundle of several');
  for (const member of ground.members) {
    const node = realGraph.nodes.get(member)?.id ?? 'vision';
    const state = stateOf(realGraph, { highlight: highlight(realGraph, node), selectedIds: new Set([node]) });
    expect(nodeState(ground, state).isDim).toBe(false);
    // Its row is outlined, and not the ground that it shares.
    expect(nodesIn(state, 'isSelected')).toContain(member);
    expect(nodesIn(state, 'isSelected')).not.toContain(ground.id);
  }
});

test('only nodes themselves are found, neither their marks nor their backgrounds', () => {
  const state = stateOf(realGraph, { hits: new Set([LOAN, '1.1.1']) });
  expect(nodesIn(state, 'isHit').toSorted()).toEqual(['1.1.1', LOAN].sort());
});

test('filtered nodes are hidden with their marks and links', () => {
  const left = filterPlan(realGraph, { ...NO_FILTER, hiddenStrategies: [id.strategy('4')] }, null).graph;
  const state = stateOf(realGraph, { shown: left });
  const away = new Set(nodesIn(state, 'isHidden'));
  for (const { id: node } of [...realGraph.strategies, ...realGraph.directions, ...realGraph.policies])
    expect([node, away.has(node)]).toEqual([node, node.startsWith('4')]);
  for (const [link] of scene.links)
    expect(linksIn(state, 'isHidden').includes(link)).toBe(link.startsWith('4'));
  const others = realGraph.initiatives.filter((each) => !left.nodes.has(each.id));
  for (const each of others) expect([each.id, away.has(each.id)]).toEqual([each.id, true]);
});

describe('a what-if', () => {
  const state = stateWithout(realGraph, [LOAN]);

  test('keeps the outline of a dropped initiative, with its marks and links', () => {
    expect(nodesIn(state, 'isDropped').toSorted()).toEqual(
      [
        LOAN,
        `bundle:${LOAN}`,
        ...listingsOf(LOAN).map(({ policy, mark }) => `mark:${policy}/${LOAN}/${mark}`),
      ].sort(),
    );
    expect(linksIn(state, 'isDropped').toSorted()).toEqual(
      policiesOf(LOAN)
        .map((policy) => `${policy}/${LOAN}`)
        .sort(),
    );
    expect(nodesIn(state, 'isHidden')).not.toContain(LOAN);
  });

  test('dims the other links, and weakens the policies that lose listings', () => {
    expect(linksIn(state, 'isDim')).toHaveLength(scene.links.size - policiesOf(LOAN).length);
    expect(nodesIn(state, 'isWeakened').toSorted()).toEqual([...policiesOf(LOAN)].sort());
  });

  test('hides the dots that the sign of a loss replaces', () => {
    const losing = new Set<string>(policiesOf(LOAN));
    const dots = [...scene.nodes.values()].filter(
      ({ shape, role }) => shape === 'disc' && role === undefined,
    );
    expect(dots).toHaveLength(64);
    for (const dot of dots)
      expect([dot.id, isDrawn(dot, state)]).toEqual([dot.id, !losing.has(dot.opens ?? '')]);
  });

  test('does not change a bundle that is dropped in part', () => {
    const ground = [...scene.nodes.values()].find(
      ({ role, members = [] }) => role === 'bundle' && members.length > 1,
    );
    const [one] = (ground?.members ?? []).map((member) => id.initiative(member));
    if (ground === undefined || one === undefined) throw new Error('No bundle of several');
    const without = stateWithout(realGraph, [one]);
    expect(nodeState(ground, without).isDropped).toBe(false);
    expect(nodesIn(without, 'isDropped')).toContain(one);
    expect(linksIn(without, 'isDropped')).toEqual([]);
  });
});

describe('colours', () => {
  const open = sceneOf(realGraph, 'map', USUAL_ROOM.wide, openBranches([id.policy('1.1.1')]));

  test('are those of the node’s strategy; for a mark, that of its policy', () => {
    for (const at of scene.nodes.values()) {
      const policy = at.listings?.[0]?.policy;
      const number = policy ?? (/^\d/.test(at.node) ? at.node : (policiesOf(at.node)[0] ?? null));
      const expected =
        number === null ? { strong: INK, pale: PAPER } : strategyColour(Number(number.split('.')[0]) - 1);
      expect([at.id, nodeColour(realGraph, at)]).toEqual([at.id, expected]);
    }
    for (const link of scene.links.values())
      expect(linkColour(realGraph, link)).toEqual(strategyColour(Number(link.id.split('.')[0]) - 1));
  });

  test('signs of branches are neutral', () => {
    const sign = [...open.nodes.values()].find(({ role }) => role === 'sign');
    expect(sign?.opens).toBe('1.1.1');
    if (sign !== undefined) expect(nodeColour(realGraph, sign)).toEqual({ strong: INK, pale: PAPER });
  });
});
