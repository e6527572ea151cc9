import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { NothingShown } from '../../../src/views/shown/NothingShown.tsx';
import { graph, renderView } from '../renderView.tsx';

const NOTHING_FOUND = { ...NO_FILTER, find: 'zzzz' };
const ALL_DROPPED = { ...NO_FILTER, without: graph.initiatives.map(({ id }) => id) };
const SAYS = {
  ja: {
    here: '条件に合う内容がありません。',
    back: '条件を外してすべて表示',
  },
  en: { here: 'The filters leave nothing to show here.', back: 'Show all again' },
} as const;

test.each([
  ['matrix', NOTHING_FOUND, 'en'],
  ['list', NOTHING_FOUND, 'ja'],
  ['overlap', NOTHING_FOUND, 'en'],
] as const)('an empty %s says so, and offers the way back', async (view, filter, language) => {
  const { user, explorer } = renderView(<NothingShown />, language, { view, filter });
  expect(screen.getByText(SAYS[language].here)).toBeVisible();
  await user.click(screen.getByRole('button', { name: SAYS[language].back }));
  expect(explorer.getState().filter).toEqual(NO_FILTER);
  expect(document.body).toHaveTextContent(/^$/);
});

test.each([
  ['the list, in which what is dropped keeps its place', 'list'],
  ['the matrix, likewise', 'matrix'],
  ['the map, which still has its branches', 'map'],
] as const)('nothing is said over %s', (_, view) => {
  renderView(<NothingShown />, 'en', { view, filter: ALL_DROPPED });
  expect(document.body).toHaveTextContent(/^$/);
});
