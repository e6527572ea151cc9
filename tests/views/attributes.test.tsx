/** The values of nodes and the sums over initiatives, in the details and the headline. */
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../src/explore/filter.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { HeadlinePanel } from '../../src/views/headline/HeadlinePanel.tsx';
import { attributedGraph } from '../fixtures/attributed.ts';
import { idsOf } from '../fixtures/small.ts';
import { renderView } from './renderView.tsx';

const { node } = idsOf(attributedGraph);
const values = () =>
  [...screen.getByLabelText(/^(?:Stated in the plan|計画に記載された情報)$/).children].map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  );

test('the details of an initiative have its values, and no sum', async () => {
  renderView(<DetailsPanel />, 'ja', { selected: node('shared-loan') }, attributedGraph);
  await screen.findByLabelText('計画に記載された情報');
  expect(values()).toEqual([
    ['状況', 'On track'],
    ['予算', '1,200千円'],
    ['割合', '50%'],
    ['開始', '2030-04-01'],
    ['担当', 'Harbour'],
  ]);
  expect(screen.queryByText(/合計/)).toBeNull();
});

test.each<[string, Language, string, string]>([
  [
    '1',
    'ja',
    '予算の合計 1,999.5千円（取組4件中3件、値なし1件）。',
    '複数の基本施策に掲載されている取組も、1回だけ数えています。',
  ],
  [
    'vision',
    'en',
    'Budget: 2,399.5 thousand yen in total. Initiatives counted: 4 of 6; without a value: 2.',
    'An initiative counts once, however many basic policies list it.',
  ],
])('the details of %s sum up its initiatives, each once: %s', async (selected, language, sum, once) => {
  renderView(<DetailsPanel />, language, { selected: node(selected) }, attributedGraph);
  expect(await screen.findByText(sum)).toBeVisible();
  expect(screen.getByText(once)).toBeVisible();
});

test('a value of a basic policy itself stands beside the sum of its initiatives', async () => {
  renderView(<DetailsPanel />, 'en', { selected: node('1.1.1') }, attributedGraph);
  expect(
    await screen.findByText('Budget: 2,000 thousand yen in total. Initiatives counted: 2.'),
  ).toBeVisible();
  expect(values()).toEqual([['Budget', '9,999 thousand yen']]);
});

test('the headline sums up what is shown', async () => {
  const filter = { ...NO_FILTER, counts: { from: 2, to: null } };
  renderView(<HeadlinePanel />, 'en', { filter }, attributedGraph);
  expect(
    await screen.findByText('Budget: 1,999.5 thousand yen in total. Initiatives counted: 3.'),
  ).toBeVisible();
});

test('a plan without attributes has neither', () => {
  renderView(<DetailsPanel />, 'en', { selected: node('vision') });
  expect(screen.queryByText(/in total/)).toBeNull();
});
