import '../../fixtures/everyLanguage.ts';
import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { translationFor } from '../../../src/i18n/translation.ts';
import { ListingsSheet } from '../../../src/publish/print/ListingsSheet.tsx';
import { PolicySheet } from '../../../src/publish/print/PolicySheet.tsx';
import { valueColumns } from '../../../src/publish/print/valueColumns.ts';
import { attributedGraph as graph } from '../../fixtures/attributed.ts';
import { idsOf } from '../../fixtures/small.ts';
import { renderView } from '../../views/renderView.tsx';

const words = translationFor('en', graph.plan);
const { policy } = idsOf(graph);
const cells = (row: HTMLElement | undefined) =>
  [...(row?.querySelectorAll('th, td') ?? [])].map(({ textContent }) => textContent);

test('columns fill the room in the order of the plan; what does not fit is left out', () => {
  const fitting = (room: number) => {
    const { columns, left } = valueColumns(graph, room, words);
    return [columns.map(({ attribute }) => attribute.id), left.map(({ id }) => id)];
  };
  expect(fitting(200)).toEqual([['status', 'budget', 'share', 'start', 'lead'], []]);
  expect(fitting(40)).toEqual([
    ['status', 'share'],
    ['budget', 'start', 'lead'],
  ]);
  expect(fitting(10)).toEqual([[], ['status', 'budget', 'share', 'start', 'lead']]);
});

test('the sheet of listings has a column for each attribute, and the values of items in their headings', () => {
  renderView(<ListingsSheet />, 'en', {}, graph);
  const [first] = document.querySelectorAll('table');
  if (first === undefined) throw new Error('No table');
  const [name, heads, listing] = within(first).getAllByRole('row');
  expect(cells(name)).toEqual(['1.1.1Support for shops2 Budget: 9,999 thousand yen']);
  expect(cells(heads)).toEqual(['', '', 'Status', 'Budget (thousand yen)', 'Share (%)', 'Start', 'Lead', '']);
  expect(cells(listing)).toEqual([
    ...['●', 'Shared loan', 'On track', '1,200', '50', '2030-04-01', 'Harbour', '3'],
  ]);
  expect(document.body).toHaveTextContent('the same at each of its listings: count them once.');
});

test('the sheet of a basic policy says what its paper has no room for', () => {
  renderView(<PolicySheet id={policy('1.1.1')} />, 'ja', {}, graph);
  expect(document.body).toHaveTextContent('用紙の幅に収まらない項目は省きました：');
});
