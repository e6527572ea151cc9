import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { INITIAL_VIEW_STATE } from '../../../src/explore/state.ts';
import { ShownSummary } from '../../../src/views/shown/ShownSummary.tsx';
import { graph, id, renderView } from '../renderView.tsx';

const [first] = graph.strategies;
if (first === undefined) throw new Error('The plan has no strategy');

const everyReason = {
  focus: { node: id('sme-loan-program'), steps: 2 },
  filter: {
    hiddenStrategies: [first.id],
    hiddenDirections: graph.directions.filter(({ strategy }) => strategy === '2').map((each) => each.id),
    hiddenKinds: ['vision', 'priorityProject'],
    counts: { from: 2, to: 13 },
    reach: 2,
    marks: 'relisted',
    withoutHubs: true,
    attributes: [],
    find: 'robot {{x}}',
    without: graph.initiatives.slice(0, 2).map((each) => each.id),
    suggested: false,
    shade: null,
  },
} as const;

test('is plain text without filters', () => {
  renderView(<ShownSummary />, 'en');
  expect(screen.getByRole('status')).toHaveTextContent('All 153 shown');
  expect(screen.queryByRole('button')).toBeNull();
});

test('lists each filter, and each can be removed alone', async () => {
  const { explorer, user } = renderView(<ShownSummary />, 'en', everyReason);
  const names = screen.getAllByRole('button', { name: /^Remove: / }).map((chip) => chip.textContent);
  expect(names).toEqual([
    'Hidden strategies: 1',
    'Hidden policy directions: 2.1, 2.2, 2.3',
    'Hidden kinds: Vision, Priority projects',
    'Listing count 2–13',
    'Reach 2 or more',
    'Re-listings only',
    'Without the widely listed',
    'Only what “robot {{x}}” finds',
    'If 2 initiatives are removed',
    'Within 2 steps of SME loan program',
  ]);
  await user.click(screen.getByRole('button', { name: 'Remove: Reach 2 or more' }));
  expect(explorer.getState().filter).toEqual({ ...everyReason.filter, reach: 1 });
  await user.click(screen.getByRole('button', { name: 'Remove: Within 2 steps of SME loan program' }));
  expect(explorer.getState().focus).toBeNull();
});

test('one button removes all filters and announces the new count', async () => {
  const { explorer, user } = renderView(<ShownSummary />, 'ja', {
    filter: { ...NO_FILTER, counts: { from: 2, to: null } },
  });
  expect(screen.getByRole('status')).toHaveTextContent(/^153件中89件を表示。条件：掲載数2以上$/);
  expect(screen.getByRole('button', { name: '解除：掲載数2以上' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'すべて表示' }));
  expect(explorer.getState().filter).toEqual(INITIAL_VIEW_STATE.filter);
  expect(screen.getByRole('status')).toHaveTextContent(/^全153件を表示$/);
});

test.each([
  [{ from: 1, to: 1 }, '掲載数1'],
  [{ from: 3, to: 3 }, '掲載数3'],
  [{ from: 1, to: 5 }, '掲載数5以下'],
  [{ from: 4, to: null }, '掲載数4以上'],
])('a range of listing counts %o reads %s', (counts, text) => {
  renderView(<ShownSummary />, 'ja', { filter: { ...NO_FILTER, counts } });
  expect(screen.getByRole('button', { name: `解除：${text}` })).toBeVisible();
});
