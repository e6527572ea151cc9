/** An outline of thousands of lines: those in sight are there, and each says where it stands among all. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { outlineOf } from '../../../src/explore/outline.ts';
import type { NodeId } from '../../../src/plan/graph.ts';
import { OutlineView } from '../../../src/views/outline/OutlineView.tsx';
import { generatedGraph } from '../../fixtures/generated.ts';
import { renderView } from '../renderView.tsx';

const graph = generatedGraph({ nodes: 3_000, strategies: 3, projects: 3 }, 12);
const all = [...outlineOf(graph).items.values()];
const lines = () => [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')];
const line = (item: string) => lines().find((each) => each.dataset.item === item);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

// jsdom lays nothing out: a window of 600 px, and lines of 30.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(30);
  Element.prototype.scrollTo = () => {};
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, 'scrollTo');
});

async function expanded(selected: NodeId | null = null) {
  const rendered = renderView(<OutlineView />, 'en', { selected }, graph);
  fireEvent.click(screen.getByText('Expand all'));
  await waitFor(() => expect(lines().length).toBeGreaterThan(20));
  return rendered;
}

test('renders only a few rows, in order from the top', async () => {
  await expanded();
  expect(all.length).toBeGreaterThan(3_000);
  expect(lines().length).toBeLessThan(60);
  expect(lines().map((each) => each.dataset.item)).toEqual(all.slice(0, lines().length).map(({ id }) => id));
});

test('each row has its level, position and set size', async () => {
  await expanded();
  for (const each of lines()) {
    const item = all.find(({ id }) => id === each.dataset.item);
    expect([each.ariaLevel, each.ariaPosInSet, each.ariaSetSize].map(Number)).toEqual([
      ...[item?.level, item?.position, item?.of],
    ]);
  }
  const tree = screen.getByRole('tree');
  expect(lines().every((each) => each.parentElement?.getAttribute('role') === 'presentation')).toBe(true);
  expect(lines().every((each) => tree.contains(each))).toBe(true);
});

test('a key renders and focuses the last row', async () => {
  await expanded();
  const last = all.at(-1)?.id ?? '';
  expect(line(last)).toBeUndefined();
  act(() => line('vision')?.focus());
  press('End');
  expect(document.activeElement).toBe(line(last));
  expect(lines().filter((each) => each.tabIndex === 0)).toEqual([line(last)]);
  press('ArrowUp');
  expect(document.activeElement).toBe(line(all.at(-2)?.id ?? ''));
  press('Home');
  expect(document.activeElement).toBe(line('vision'));
});

test('typing jumps to a row that is not rendered', async () => {
  await expanded();
  act(() => line('vision')?.focus());
  for (const key of '3.20.2') press(key);
  expect(document.activeElement).toBe(line('3.20.2'));
});

test('renders the selected row at any position', async () => {
  const { explorer } = await expanded();
  const last = graph.listings.at(-1);
  if (last === undefined) throw new Error('No listing');
  act(() => explorer.getState().actions.select(last.policy));
  expect(line(last.policy)).toHaveAttribute('aria-selected', 'true');
  expect(lines().length).toBeLessThan(60);
});
