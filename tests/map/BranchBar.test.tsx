import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Branches } from '../../src/explore/state.ts';
import { BranchBar } from '../../src/map/BranchBar.tsx';
import { USUAL_ROOM } from '../../src/map/geometry/mapPage.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { graph, renderView } from '../views/renderView.tsx';

const pressedIn = (branches: Branches) => {
  renderView(<BranchBar scene={sceneOf(graph, 'structure', USUAL_ROOM.wide, branches)} />, 'en', {
    view: 'structure',
    branches,
  });
  return screen.queryAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);
};

const all = graph.policies.map(({ id }) => id);

test.each([
  ['closed', { kind: 'closed' }, ['Dots']],
  ['all open', { kind: 'open', branches: all }, ['Names']],
  ['some open', { kind: 'open', branches: all.slice(0, 2) }, []],
  ['as printed', { kind: 'asPrinted' }, ['As printed']],
] as const)('what is chosen is what one sees: %s', (_, branches, chosen) => {
  expect(pressedIn(branches)).toEqual(chosen);
});
