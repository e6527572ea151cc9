import { expect, test } from 'vitest';
import { fromSearchParams, toSearchParams } from '../../../src/store/searchParams.ts';
import { ListView } from '../../../src/views/list/ListView.tsx';
import { attributedGraph } from '../../fixtures/attributed.ts';
import { renderView } from '../renderView.tsx';
import { cells, head, heads, ids, press, row } from './tableCells.ts';

test('each attribute of the plan has a column that sorts, and on phones a line below the name', () => {
  const { explorer } = renderView(<ListView />, 'ja', {}, attributedGraph);
  const labels = heads().map((each) => each.textContent);
  expect(labels.slice(-6)).toEqual(['状況', '予算（千円）', '割合（%）', '開始', '担当', '操作']);
  press('予算（千円）');
  expect(head('予算（千円）')).toHaveAttribute('aria-sort', 'descending');
  const order = ['shared-loan', 'night-market', 'tool-library', 'craft-school', 'harbour-map', 'solar-roofs'];
  expect(ids()).toEqual(order);
  expect(cells('night-market').slice(-6)).toEqual(['Delayed', '800', '–', '2031-04-01', '–', '']);
  expect(row('night-market').querySelector('dl')?.textContent).toBe(
    '状況 Delayed予算 800千円開始 2031-04-01',
  );
  press('予算（千円）');
  expect(ids()).toEqual(['craft-school', 'tool-library', 'night-market', 'shared-loan', ...order.slice(4)]);
  const query = String(toSearchParams(explorer.getState(), 'ja'));
  expect(query).toBe('lang=ja&sort=value.budget');
  const { viewState, unknownParams } = fromSearchParams(new URLSearchParams(query), attributedGraph);
  expect([viewState.tableSettings.list, unknownParams]).toEqual([
    { sheet: 'initiatives', by: 'value.budget', descending: false },
    [],
  ]);
  press('状況');
  expect(ids()).toEqual([
    ...['tool-library', 'shared-loan', 'craft-school', 'night-market', 'solar-roofs', 'harbour-map'],
  ]);
});

test.each(['sheet=policies&sort=value.status', 'sort=value.nowhere', 'sort=-value.constructor'])(
  '%s is no order of the list',
  (query) => {
    const { unknownParams } = fromSearchParams(new URLSearchParams(query), attributedGraph);
    expect(unknownParams.map(({ parameter }) => parameter)).toEqual(['sort']);
  },
);
