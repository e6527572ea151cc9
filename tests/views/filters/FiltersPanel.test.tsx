import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { FiltersPanel } from '../../../src/views/filters/FiltersPanel.tsx';
import { graph, renderView } from '../renderView.tsx';

const group = (name: string) => within(screen.getByRole('group', { name }));

test('a checkbox hides and shows a strategy and shows its number of basic policies', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'ja');
  const strategy = group('戦略').getByRole('checkbox', { name: '1 新産業の創出 5' });
  expect(strategy).toBeChecked();
  await user.click(strategy);
  expect(strategy).not.toBeChecked();
  expect(explorer.getState().filter.hiddenStrategies).toEqual(['1']);
  await user.click(strategy);
  expect(explorer.getState().filter).toEqual(NO_FILTER);
});

test('directions can be hidden; a partly hidden strategy is mixed', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'en');
  await user.click(screen.getByRole('button', { name: 'Choose by policy direction, too', expanded: false }));
  const strategy = screen.getByRole('checkbox', { name: /^2 Growth and value/ });
  await user.click(screen.getByRole('checkbox', { name: /^2\.2 / }));
  expect(explorer.getState().filter.hiddenDirections).toEqual(['2.2']);
  expect(strategy).toBePartiallyChecked();
  await user.click(strategy);
  expect(explorer.getState().filter).toEqual(NO_FILTER);
});

test('hiding the last direction hides the strategy; showing one keeps the others hidden', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'en');
  await user.click(screen.getByRole('button', { name: 'Choose by policy direction, too' }));
  await user.click(screen.getByRole('checkbox', { name: /^3\.2 / }));
  await user.click(screen.getByRole('checkbox', { name: /^3\.1 / }));
  expect(explorer.getState().filter).toEqual({ ...NO_FILTER, hiddenStrategies: ['3'] });
  await user.click(screen.getByRole('checkbox', { name: /^3\.2 / }));
  expect(explorer.getState().filter).toEqual({ ...NO_FILTER, hiddenDirections: ['3.1'] });
});

test('both ends of the listing-count range limit each other', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'ja');
  const from = screen.getByRole('combobox', { name: '掲載数の下限' });
  const to = screen.getByRole('combobox', { name: '掲載数の上限' });
  expect(from).toHaveValue('1');
  expect(to).toHaveValue('14');
  await user.selectOptions(from, '2');
  expect(explorer.getState().filter.counts).toEqual({ from: 2, to: null });
  expect(group('掲載数').getByText('39件')).toBeVisible();
  expect(within(to).queryByRole('option', { name: '1' })).toBeNull();
  await user.selectOptions(to, '5');
  expect(explorer.getState().filter.counts).toEqual({ from: 2, to: 5 });
  expect(within(from).queryByRole('option', { name: '6' })).toBeNull();
});

test('“listed once” is the lower end of the range', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'en');
  const once = screen.getByRole('checkbox', { name: 'Those listed once 64' });
  await user.click(once);
  expect(explorer.getState().filter.counts).toEqual({ from: 2, to: null });
  expect(screen.getByRole('combobox', { name: 'Listing count from' })).toHaveValue('2');
  await user.click(once);
  expect(explorer.getState().filter).toEqual(NO_FILTER);
});

test('unchecking “listed once” when only those are shown shows all others', async () => {
  const only = { filter: { ...NO_FILTER, counts: { from: 1, to: 1 } } };
  const { explorer, user } = renderView(<FiltersPanel />, 'en', only);
  await user.click(screen.getByRole('checkbox', { name: 'Those listed once 64' }));
  expect(explorer.getState().filter.counts).toEqual({ from: 2, to: null });
});

test('a range from the URL beyond the plan stays an option', () => {
  renderView(<FiltersPanel />, 'en', { filter: { ...NO_FILTER, counts: { from: 20, to: null } } });
  expect(screen.getByRole('combobox', { name: 'Listing count from' })).toHaveValue('20');
  expect(screen.getByText('0 match')).toBeVisible();
});

test('reach offers an option per number of strategies', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'ja');
  const reach = group('またがる戦略数');
  expect(reach.getAllByRole('radio')).toHaveLength(graph.strategies.length);
  await user.click(reach.getByRole('radio', { name: '3以上の戦略' }));
  expect(explorer.getState().filter.reach).toBe(3);
  await user.click(reach.getByRole('radio', { name: 'すべて' }));
  expect(explorer.getState().filter).toEqual(NO_FILTER);
});

test('filters by first listings, re-listings or both', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'en');
  const marks = group('First listings and re-listings');
  expect(marks.getByRole('radio', { name: 'Both' })).toBeChecked();
  await user.click(marks.getByRole('radio', { name: 'Re-listed' }));
  expect(explorer.getState().filter.marks).toBe('relisted');
});

test('the hub filter explains and lists hubs', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'ja');
  const hubs = screen.getByRole('checkbox', { name: 'ハブを除いて見る 1' });
  expect(hubs).toHaveAccessibleDescription(/基本施策の25%以上に掲載.*中小企業融資制度/);
  await user.click(hubs);
  expect(explorer.getState().filter.withoutHubs).toBe(true);
});

test('lists the kinds of node with their counts', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'en');
  const kinds = group('Kinds of item');
  expect(kinds.getAllByRole('checkbox').map((kind) => kind.parentElement?.textContent)).toEqual([
    'Vision 1',
    'Strategies 4',
    'Policy directions 8',
    'Basic policies 30',
    'Initiatives 103',
    'Priority projects 7',
  ]);
  await user.click(kinds.getByRole('checkbox', { name: 'Priority projects 7' }));
  expect(explorer.getState().filter.hiddenKinds).toEqual(['priorityProject']);
});
