import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { PICTURES } from '../../src/explore/state.ts';
import { elementsOf } from '../../src/map/elements.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { weaken } from '../../src/map/picture.ts';
import { style } from '../../src/map/style.ts';
import { INK } from '../../src/ui/palette.ts';
import { smallGraph } from '../fixtures/small.ts';

for (const view of PICTURES)
  test(`${view}: what loses something is marked, and nothing else; it goes again`, () => {
    const scene = sceneOf(smallGraph, view, 'wide', { kind: 'closed' });
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: elementsOf(smallGraph, scene, view),
      style,
    });
    const marked = () => cy.elements('.weakened').map((drawn) => drawn.id());
    weaken(
      cy,
      scene,
      new Map([
        ['1.1.1', 1],
        ['2.1.1', 2],
      ]),
    );
    expect(marked().sort()).toEqual(['1.1.1', '2.1.1']);
    const policy = cy.getElementById('1.1.1');
    expect(policy.style('border-style')).toBe('dashed');
    // On the map a broken line; a row of the structure has the places of its lost dots.
    expect(policy.numericStyle('border-width')).toBe(view === 'map' ? 2 : 0);
    if (view === 'map') expect(policy.style('border-color')).toBe(rgb(INK));
    weaken(cy, scene, new Map([['2.1.1', 1]]));
    expect(marked()).toEqual(['2.1.1']);
    weaken(cy, scene, new Map());
    expect(marked()).toEqual([]);
    cy.destroy();
  });

function rgb(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(',')})`;
}
