import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { FiltersPanel } from '../../../src/views/filters/FiltersPanel.tsx';
import { attributedGraph, policyOfficeGraph } from '../../fixtures/attributed.ts';
import { renderView } from '../renderView.tsx';

const group = async (name: string) => within(await screen.findByRole('group', { name }));

test('checkboxes show and hide the options of a choice, each with its number of initiatives', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'ja', {}, attributedGraph);
  const status = await group('状況');
  const boxes = status.getAllByRole('checkbox');
  expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual([
    ...['すべて ', 'Not started 1', 'On track 2', 'Delayed 1', 'A,b;c\\ 1', 'Unused 0', '（値なし） 1'],
  ]);
  const attributes = () => explorer.getState().filter.attributes;
  const all = status.getByRole('checkbox', { name: 'すべて' });
  await user.click(status.getByRole('checkbox', { name: 'On track 2' }));
  expect(attributes()).toEqual([
    { attribute: 'status', values: ['Not started', 'Delayed', 'A,b;c\\', 'Unused', null] },
  ]);
  expect(all).toBePartiallyChecked();
  await user.click(all);
  expect(explorer.getState().filter).toEqual(NO_FILTER);
  await user.click(all);
  await user.click(status.getByRole('checkbox', { name: '（値なし） 1' }));
  await user.click(status.getByRole('checkbox', { name: 'Delayed 1' }));
  expect(attributes()).toEqual([{ attribute: 'status', values: ['Delayed', null] }]);
});

test('the ends of a range apply on Enter and on blur, in order, and say what is no number', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'en', {}, attributedGraph);
  const budget = await group('Budget of basic policies and initiatives');
  expect(budget.getByText('-0.5 to 9,999 thousand yen')).toBeVisible();
  expect(budget.getByText(/^A value also applies to what is below it/)).toBeVisible();
  expect(budget.getByText('6 without a value, hidden by a limit')).toBeVisible();
  const [from, to] = [
    budget.getByRole('textbox', { name: 'Budget from' }),
    budget.getByRole('textbox', { name: 'Budget to' }),
  ];
  const ranges = () => explorer.getState().filter.attributes.map((each) => 'range' in each && each.range);
  await user.type(from, '１,０００{Enter}');
  expect(ranges()).toEqual([{ from: 1000, to: null }]);
  await user.type(to, '500');
  await user.tab();
  expect(ranges()).toEqual([{ from: 500, to: 1000 }]);
  await user.type(to, 'x{Enter}');
  expect(to).toBeInvalid();
  expect(to).toHaveAccessibleDescription('Please enter a number.');
  expect(ranges()).toEqual([{ from: 500, to: 1000 }]);
  await user.clear(to);
  await user.clear(from);
  await user.tab();
  expect(explorer.getState().filter).toEqual(NO_FILTER);
  await user.type((await group('Start')).getByLabelText('Start from'), '2031-04-01{Enter}');
  expect(ranges()).toEqual([{ from: '2031-04-01', to: null }]);
});

test('words that a text contains apply on Enter, and an emptied field applies no filter', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'ja', {}, attributedGraph);
  const field = (await group('担当')).getByRole('searchbox', { name: '担当に含む語' });
  await user.type(field, ' harbour {Enter}');
  expect(explorer.getState().filter.attributes).toEqual([{ attribute: 'lead', contains: 'harbour' }]);
  expect(field).toHaveValue('harbour');
  await user.clear(field);
  await user.tab();
  expect(explorer.getState().filter).toEqual(NO_FILTER);
});

test('options of items count the items that have them, and say whose they are', async () => {
  renderView(<FiltersPanel />, 'ja', {}, policyOfficeGraph);
  const office = await group('基本施策の担当課');
  const hint = '右は基本施策の数（1つを1回だけ数えます）';
  expect(
    office.getByText((_, element) => element?.tagName === 'P' && element.textContent === hint),
  ).toBeVisible();
  expect(office.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
    ...['すべて ', 'Trade 2', 'Port 1', '（値なし） 2'],
  ]);
});

test('the shade is chosen by name, and its steps are listed', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'en', {}, attributedGraph);
  const shade = await group('Shade of the pictures');
  const select = shade.getByRole('combobox', { name: 'Shade by' });
  expect([...select.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    ...['Nothing', 'Status', 'Budget of basic policies and initiatives', 'Share'],
  ]);
  await user.selectOptions(select, 'Share');
  expect(explorer.getState().filter).toEqual({ ...NO_FILTER, shade: 'share' });
  expect(shade.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    ...['20%', '50%', '(no value)'],
  ]);
  await user.selectOptions(select, 'Nothing');
  expect(explorer.getState().filter).toEqual(NO_FILTER);
});

test('a plan without attributes has no such filters', () => {
  renderView(<FiltersPanel />, 'en');
  expect(screen.getAllByRole('group').map((each) => each.querySelector('legend')?.textContent)).toEqual([
    ...['Strategies', 'Reach', 'Listing count', 'First listings and re-listings', 'Widely listed'],
    ...['Kinds of item', 'Words shared with priority projects'],
  ]);
});
