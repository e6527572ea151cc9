/** The panels with a plan of 3,000 nodes in two strategies: what is too long is cut, counted, and one press away. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../src/explore/filter.ts';
import { pathToVision } from '../../src/explore/path.ts';
import { plainText } from '../../src/i18n/sentence.ts';
import { ranking } from '../../src/plan/measures.ts';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { FiltersPanel } from '../../src/views/filters/FiltersPanel.tsx';
import { RankingPanel } from '../../src/views/ranking/RankingPanel.tsx';
import { ShownSummary } from '../../src/views/shown/ShownSummary.tsx';
import { generatedGraph } from '../fixtures/generated.ts';
import { EN, JA } from '../i18n/sentenceCases.ts';
import { renderView } from './renderView.tsx';

const graph = generatedGraph({ nodes: 3_000, strategies: 2, projects: 3 }, 11);
const rows = ranking(graph);
const again = rows.filter(({ listingCount }) => listingCount > 1);
const [first] = rows;
if (first === undefined) throw new Error('No initiative');
const hub = first.initiative;
const number = new Intl.NumberFormat('en');

describe('the ranking', () => {
  test('renders 120 items first', () => {
    renderView(<RankingPanel />, 'en', {}, graph);
    expect(screen.getAllByRole('listitem')).toHaveLength(120);
    const left = number.format(again.length - 120);
    fireEvent.click(screen.getByText(`Show 120 more (${left} left)`));
    expect(screen.getAllByRole('listitem')).toHaveLength(240);
  });

  test('updates items that a filter changes and keeps the others', () => {
    const { explorer } = renderView(<RankingPanel />, 'en', {}, graph);
    const [before] = screen.getAllByRole('listitem');
    const second = graph.strategies[1];
    if (second === undefined) throw new Error('No second strategy');
    act(() => explorer.getState().actions.setFilter({ ...NO_FILTER, hiddenStrategies: [second.id] }));
    const inFirst = graph.listings.filter(
      ({ initiative, policy }) => initiative === hub.id && policy.startsWith('1.'),
    ).length;
    expect(before?.textContent).toContain(`Listing count ${inFirst}`);
    expect(before?.textContent).toContain(`(${first.listingCount} in all)`);
    act(() => explorer.getState().actions.showAll());
    expect(before?.textContent).toContain(`Listing count ${first.listingCount}`);
  });
});

describe('the details of a hub', () => {
  test('render 20 listings per strategy, and more on demand', () => {
    renderView(<DetailsPanel />, 'en', { selected: hub.id }, graph);
    const part = screen.getByRole('heading', { name: 'Listed under', level: 3 }).parentElement?.parentElement;
    if (!part) throw new Error('No part');
    const lists = within(part)
      .getAllByRole('list')
      .map((list) => list.children.length);
    expect(lists).toEqual([20, 20]);
    const ofStrategy = first.shares.map(({ count }) => count);
    const more = within(part).getAllByText(/^Show \d+ more/);
    expect(more.map((button) => button.textContent)).toEqual(
      ofStrategy.map((count) => `Show ${Math.min(20, count - 20)} more (${count - 20} left)`),
    );
  });

  test.each([
    ['en', (count: number) => `${count} in strategy 1 (`, (left: number) => ` and ${left} more)`],
    ['ja', (count: number) => `戦略1で${count}：`, (left: number) => `ほか${left}`],
  ] as const)(
    'in %s a sentence names 20 of each strategy, and counts the rest',
    (language, opens, closes) => {
      const text = plainText((language === 'en' ? EN : JA).toVision(graph, pathToVision(graph, hub.id)));
      const inFirst = graph.listings.filter(
        ({ initiative, policy, mark }) =>
          initiative === hub.id && mark === 'relisted' && policy.startsWith('1.'),
      ).length;
      expect(inFirst).toBeGreaterThan(20);
      expect(text.replaceAll('つ', '')).toContain(opens(inFirst));
      expect(text).toContain(closes(inFirst - 20));
    },
  );
});

describe('the filters', () => {
  test('expand the directions of one strategy at a time', () => {
    const { explorer } = renderView(<FiltersPanel />, 'en', {}, graph);
    const ofSecond = graph.directions.filter(({ strategy }) => strategy === '2');
    const before = screen.getAllByRole('checkbox').length;
    fireEvent.click(screen.getByText(`Policy directions of strategy 2 (${ofSecond.length})`));
    expect(screen.getAllByRole('checkbox')).toHaveLength(before + Math.min(100, ofSecond.length));
    fireEvent.click(screen.getByText(/^2\.3 /));
    expect(explorer.getState().filter.hiddenDirections).toEqual(['2.3']);
    fireEvent.click(screen.getByText(/^2\.1 /));
    expect(explorer.getState().filter.hiddenDirections).toEqual(['2.1', '2.3']);
  });

  test('an out-of-range URL value does not create as many options', () => {
    renderView(
      <FiltersPanel />,
      'en',
      { filter: { ...NO_FILTER, counts: { from: 2, to: 999_999_999 } } },
      graph,
    );
    const counts = [...new Set(rows.map(({ listingCount }) => listingCount))].sort((a, b) => a - b);
    const choices = screen.getAllByRole('combobox').map((each) =>
      within(each)
        .getAllByRole('option')
        .map((option) => option.getAttribute('value')),
    );
    const asked = String(999_999_999);
    expect(choices).toEqual([
      [...counts.map(String), asked],
      [...counts.filter((count) => count >= 2).map(String), asked],
    ]);
  });

  test.each([
    [
      'en',
      'Hidden policy directions: 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.10, 1.11, 1.12 and 8 more',
    ],
    ['ja', '方向性1.1・1.2・1.3・1.4・1.5・1.6・1.7・1.8・1.9・1.10・1.11・1.12ほか8件を非表示'],
  ] as const)('in %s many hidden directions are counted', (language, text) => {
    const hiddenDirections = graph.directions.slice(0, 20).map(({ id }) => id);
    renderView(<ShownSummary />, language, { filter: { ...NO_FILTER, hiddenDirections } }, graph);
    // Once for reading, and once in what is said of it.
    expect(screen.getAllByText(text)).toHaveLength(2);
  });
});
