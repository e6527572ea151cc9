import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { OutlineView } from '../../../src/views/outline/OutlineView.tsx';
import { officeGraph } from '../../fixtures/attributed.ts';
import { graph, id, renderView } from '../renderView.tsx';

// Asking for roles by name is slow on 223 lines; what counts here is the lines themselves.
const lines = () => [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')];
const line = (item: string): HTMLElement => {
  const found = lines().find((each) => each.dataset.item === item);
  if (found === undefined) throw new RangeError(item);
  return found;
};
const listings = (mark: string) => lines().filter((each) => each.querySelector(`[data-mark="${mark}"]`));
/** One key after another, as events: simulating a whole keyboard over 223 lines takes seconds. */
const press = (...keys: readonly string[]) => {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key });
};
const pressButton = (words: string) => fireEvent.click(screen.getByText(words));
const tabStops = () => lines().filter((each) => each.tabIndex === 0);
const textOf = (element: HTMLElement) => element.textContent?.replaceAll(/\s+/g, ' ').trim();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('content matches the graph', () => {
  test('173 listings: 103 first, 70 re-listed, in printed order', () => {
    renderView(<OutlineView />, 'ja');
    expect(lines()).toHaveLength(223);
    expect(listings('first')).toHaveLength(103);
    expect(listings('relisted')).toHaveLength(70);
    const ids = lines().map((each) => each.dataset.item);
    expect(ids.filter((item) => item?.includes('/'))).toEqual(graph.listings.map((listing) => listing.id));
    expect(ids.filter((item) => !item?.includes('/'))).toEqual(
      [...graph.nodes.values()].flatMap((node) => (node.kind === 'initiative' ? [] : node.id)),
    );
    expect(screen.getByText('掲載173件（初出103件・再掲70件）')).toBeInTheDocument();
  });

  test.each([
    ['ja', '1.1.2', '1.1.2 高付加価値な製品とその製品を活用した高付加価値サービス等の創出促進 取組 2件'],
    ['ja', '1.1.2/sme-loan-program', '中小企業融資制度 初出 掲載数 14'],
    ['ja', '1.1.4/sme-loan-program', '中小企業融資制度 再掲 掲載数 14'],
    ['en', '1.1.4/sme-loan-program', 'SME loan program Re-listed 14 listings'],
    ['en', '1.1.1/robot-industry-networking', 'Robot industry promotion (networking) First'],
  ] as const)('in %s a line says %s', (language, item, text) => {
    renderView(<OutlineView />, language);
    expect(textOf(line(item))).toBe(text);
  });
});

test('dropped initiatives keep their rows, struck out, and policies show their loss', () => {
  const dropped = graph.initiatives.map((each) => each.id).filter((each) => each === 'sme-loan-program');
  renderView(<OutlineView />, 'en', { filter: { ...NO_FILTER, without: dropped } });
  expect(lines()).toHaveLength(223);
  expect(lines().filter(({ dataset }) => dataset.dropped === 'true')).toHaveLength(14);
  expect(textOf(line('1.1.4/sme-loan-program'))).toBe('SME loan program (removed) Re-listed 14 listings');
  expect(textOf(line('1.1.2'))).toMatch(/ Initiatives from 2 to 12→1$/);
  expect(textOf(line('1.1.1'))).toMatch(/ 3 initiatives$/);
});

test('items have their values below their names, initiatives have none', () => {
  renderView(<OutlineView />, 'en', {}, officeGraph);
  expect(textOf(line('1.1.2'))).toBe('1.1.2 Lively markets Office: Port 2 initiatives');
  expect(textOf(line('1.1.2/craft-school'))).toBe('Craft school First 2 listings');
});

test('separates priority projects from the last strategy', () => {
  renderView(<OutlineView />, 'en');
  const heads = screen.getAllByText('Priority projects');
  expect(heads.map((head) => head.nextElementSibling)).toEqual([line('I')]);
});

test('exposes ARIA tree attributes', () => {
  renderView(<OutlineView />, 'en');
  const tree = screen.getByRole('tree', { name: 'Outline, as printed' });
  expect(tree).toContainElement(line('vision'));
  expect(line('vision')).toHaveAttribute('aria-level', '1');
  expect(line('2')).toHaveAttribute('aria-posinset', '2');
  expect(line('2')).toHaveAttribute('aria-setsize', '11');
  expect(line('2')).toHaveAttribute('aria-expanded', 'true');
  expect(line('1.1.2/sme-loan-program')).toHaveAttribute('aria-level', '5');
  expect(line('1.1.2/sme-loan-program')).not.toHaveAttribute('aria-expanded');
  expect(tabStops()).toEqual([line('vision')]);
});

test('tree keys', () => {
  renderView(<OutlineView />, 'en');
  act(() => line('vision').focus());
  const leadsTo = (key: string, item: string) => {
    press(key);
    expect(document.activeElement).toBe(line(item));
    expect(tabStops()).toEqual([line(item)]);
  };
  leadsTo('ArrowDown', '1');
  leadsTo('ArrowLeft', '1');
  expect(line('1')).toHaveAttribute('aria-expanded', 'false');
  leadsTo('ArrowDown', '2');
  leadsTo('ArrowUp', '1');
  leadsTo('ArrowRight', '1');
  leadsTo('ArrowRight', '1.1');
  leadsTo('ArrowLeft', '1.1');
  leadsTo('ArrowLeft', '1');
  leadsTo('End', 'VII');
  leadsTo('ArrowRight', 'VII');
  leadsTo('Home', 'vision');
  leadsTo('ArrowUp', 'vision');
});

test('* expands siblings; typing jumps to a name or number', () => {
  const pressedAt = vi.spyOn(Event.prototype, 'timeStamp', 'get').mockReturnValue(1000);
  renderView(<OutlineView />, 'en');
  pressButton('Collapse');
  expect(lines()).toHaveLength(1 + 4 + 8 + 7);
  act(() => line('1').focus());
  press('*');
  expect(lines()).toHaveLength(1 + 4 + 8 + 7);
  press(...'2.1');
  expect(document.activeElement).toBe(line('2.1'));
  press('*');
  expect(lines()).toHaveLength(1 + 4 + 8 + 7 + 9);
  pressButton('Expand all');
  expect(lines()).toHaveLength(223);
  act(() => line('4.2').focus());
  pressedAt.mockReturnValue(2000);
  press(...'sme l');
  expect(document.activeElement).toBe(line('4.2.3/sme-loan-program'));
});

test('in Japanese typing matches readings', () => {
  renderView(<OutlineView />, 'ja');
  act(() => line('vision').focus());
  press(...'きんばら');
  expect(document.activeElement).toBe(line('1.1.4/kinbara-land-improvement'));
});

describe('synchronised with other views', () => {
  test('Enter, Space and click select; the chosen row is the selected one', () => {
    const { explorer } = renderView(<OutlineView />, 'ja');
    act(() => line('1.1.4/sme-loan-program').focus());
    press('Enter');
    expect(explorer.getState().selected).toBe('sme-loan-program');
    expect(line('1.1.4/sme-loan-program')).toHaveAttribute('aria-selected', 'true');
    expect(line('1.1.2/sme-loan-program')).toHaveAttribute('aria-selected', 'false');
    fireEvent.click(line('2.1'));
    expect(explorer.getState().selected).toBe('2.1');
    act(() => line('2.1').focus());
    press('ArrowDown', ' ');
    expect(explorer.getState().selected).toBe('2.1.1');
  });

  test('a selection from another view expands and becomes the tab stop', () => {
    const { explorer } = renderView(<OutlineView />, 'en');
    pressButton('Collapse');
    act(() => explorer.getState().actions.select(id('bcp-preparation')));
    expect(line('2.3.3/bcp-preparation')).toHaveAttribute('aria-selected', 'true');
    expect(tabStops()).toEqual([line('2.3.3/bcp-preparation')]);
  });

  test('hovering highlights all rows of a node, here and in other views', async () => {
    const { user, explorer } = renderView(<OutlineView />, 'en');
    await user.hover(line('1.1.2/sme-loan-program'));
    expect(explorer.getState().hovered).toBe('sme-loan-program');
    expect(lines().filter((each) => each.dataset.lit === 'true')).toHaveLength(14);
    await user.unhover(line('1.1.2/sme-loan-program'));
    expect(explorer.getState().hovered).toBeNull();
  });

  test('the twisty expands and collapses without selecting', async () => {
    const { user, explorer } = renderView(<OutlineView />, 'en');
    const sign = line('1').querySelector('[data-twisty]');
    if (sign === null) throw new Error('no sign');
    await user.click(sign);
    expect(line('1')).toHaveAttribute('aria-expanded', 'false');
    expect(explorer.getState().selected).toBeNull();
  });
});

describe('filters', () => {
  test('remove rows and are reported', () => {
    renderView(<OutlineView />, 'en', { filter: { ...NO_FILTER, marks: 'relisted' } });
    expect(listings('first')).toHaveLength(0);
    expect(listings('relisted')).toHaveLength(70);
    expect(
      screen.getByText('70 of 173 listings (0 first, 70 re-listed). The filters leave the rest out.'),
    ).toBeInTheDocument();
  });

  test('that hide a level keep the levels below', () => {
    renderView(<OutlineView />, 'ja', { filter: { ...NO_FILTER, hiddenKinds: ['direction'] } });
    expect(line('1.1.1')).toHaveAttribute('aria-level', '3');
    expect(lines()).toHaveLength(223 - 8);
    expect(within(line('1.1.1')).getByText('1.1.1')).toBeInTheDocument();
  });
});
