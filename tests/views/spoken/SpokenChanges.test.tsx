import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import type { InitiativeId } from '../../../src/plan/plan.ts';
import { SpokenChanges } from '../../../src/views/spoken/SpokenChanges.tsx';
import { graph, id, renderView } from '../renderView.tsx';

function initiative(text: string): InitiativeId {
  const found = graph.initiatives.find((each) => each.id === text);
  if (found === undefined) throw new RangeError(text);
  return found.id;
}

const spoken = () => screen.getByRole('status').textContent;

test('a what-if says what it changes, and its undo that it has ended', () => {
  const { explorer } = renderView(<SpokenChanges />, 'en');
  const { toggleDropped, removeFilter, setFilter } = explorer.getState().actions;
  expect(spoken()).toBe('');
  act(() => toggleDropped(initiative('sme-loan-program')));
  expect(spoken()).toMatch(/^If “SME loan program” is removed, /);
  act(() => toggleDropped(initiative('sme-rd-subsidy')));
  expect(spoken()).toMatch(/^If “SME R&D subsidy” and “SME loan program” are removed, /);
  act(() => removeFilter('without'));
  expect(spoken()).toBe('Nothing is removed any more.');
  act(() => setFilter({ ...NO_FILTER, reach: 3 }));
  expect(spoken()).toBe('Nothing is removed any more.');
});

test('Enter and Escape on a cell say what they did', () => {
  const { explorer } = renderView(<SpokenChanges />, 'ja', { view: 'overlap' });
  const { select, dismissInnermost, setTableSettings } = explorer.getState().actions;
  act(() => select(id('2.1.1')));
  expect(spoken()).toBe('選択しました。成長産業の集積促進');
  act(() => dismissInnermost());
  expect(spoken()).toBe('選択を解除しました。');
  const { overlap } = explorer.getState().tableSettings;
  act(() => setTableSettings({ overlap: { ...overlap, opened: [id('2.1.1'), id('4.1.3')] } }));
  expect(spoken()).toBe('選択しました。成長産業の集積促進・人的交流や産業集積を支える都市基盤整備の推進');
  act(() => setTableSettings({ overlap: { ...overlap, opened: [] } }));
  expect(spoken()).toBe('開いていた2件の共通点を閉じました。');
});

test('where the canvas speaks for itself it is silent', () => {
  const { explorer } = renderView(<SpokenChanges />, 'ja');
  act(() => explorer.getState().actions.select(id('2.1.1')));
  expect(spoken()).toBe('');
});
