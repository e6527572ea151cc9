import { expect, test } from 'vitest';
import { withSigns } from '../../src/map/LossSigns.tsx';
import type { LabelledNode } from '../../src/map/labels/label.ts';
import { smallGraph } from '../fixtures/small.ts';

function labelled(id: string): LabelledNode {
  const node = smallGraph.nodes.get(id);
  if (node === undefined) throw new RangeError(id);
  const box = { x: 100, y: 50, w: 40, h: 20 };
  return { id, node, relisted: false, box, anchor: null, labels: [], state: 'plain', bodies: [box] };
}

const nodes = [labelled('1.1.1'), labelled('1.1.2')];

test('names keep clear of the signs of what is lost, and of nothing else', () => {
  const [losing, keeping] = withSigns(nodes, new Map([['1.1.1', 2]]), 12);
  // Two signs of 8 px and 8 px of room, 16 px high, over the upper right corner.
  expect(losing?.bodies).toEqual([
    { x: 100, y: 50, w: 40, h: 20 },
    { x: 135, y: 42, w: expect.closeTo(24), h: 16 },
  ]);
  expect(keeping).toBe(nodes[1]);
});

test('nothing lost changes nothing', () => {
  expect(withSigns(nodes, new Map(), 12)).toBe(nodes);
});
