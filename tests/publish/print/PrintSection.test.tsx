import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { sheetPrintJob } from '../../../src/publish/print/lazyPrint.tsx';
import { PrintSection } from '../../../src/publish/print/PrintSection.tsx';
import { graph, id, renderView } from '../../views/renderView.tsx';

const NAMES = {
  ja: ['再掲マップ', '体系図', 'マトリクス', '重なり', '掲載一覧', '基本施策シート'].map(
    (name) => `${name}を印刷`,
  ),
  en: ['Reuse map', 'Structure', 'Matrix', 'Overlap', 'All listings', 'Basic policy sheet'].map(
    (name) => `Print ${name}`,
  ),
} as const;
const CHOICE = { ja: 'シートにする基本施策', en: 'Basic policy of the sheet' } as const;

/** jsdom has no printing. */
const printer = () => vi.spyOn(window, 'print').mockImplementation(() => {});
const sheet = () => {
  const found = document.querySelector('[data-printed]');
  if (!(found instanceof HTMLElement)) throw new Error('Nothing is printed');
  return found;
};

// The sheets are loaded on first use, which is slow on a busy machine.
beforeAll(() => sheetPrintJob.preload());
afterEach(() => vi.restoreAllMocks());

test.each(['ja', 'en'] as const)('names every sheet, and chooses the selected policy, %s', (language) => {
  renderView(<PrintSection />, language, { selected: id('2.1.3') });
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(
    NAMES[language],
  );
  const choice = screen.getByRole('combobox', { name: CHOICE[language] });
  expect(choice).toHaveValue('2.1.3');
  expect(within(choice).getAllByRole('option')).toHaveLength(30);
});

test('a click prints the sheet, which unmounts after printing', async () => {
  const print = printer();
  const { user } = renderView(<PrintSection />, 'en', { selected: id('2.1.3') });
  await user.selectOptions(screen.getByRole('combobox'), '4.2.1');
  await user.click(screen.getByRole('button', { name: 'Print Basic policy sheet' }));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  expect(sheet()).toHaveTextContent('Sagamihara Industrial Promotion Vision: Basic policy 4.2.1');
  expect(sheet()).toHaveTextContent('Factory land preservation and use program');
  expect(screen.getByRole('button', { name: 'Print Matrix' })).toBeDisabled();
  act(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  expect(document.querySelector('[data-printed]')).toBeNull();
  expect(screen.getByRole('button', { name: 'Print Matrix' })).toBeEnabled();
});

test('a sheet contains the filtered plan, and states the filters', async () => {
  const print = printer();
  const { user } = renderView(<PrintSection />, 'ja', {
    filter: { ...NO_FILTER, marks: 'relisted', hiddenStrategies: graph.strategies.slice(1).map((s) => s.id) },
  });
  await user.click(screen.getByRole('button', { name: '掲載一覧を印刷' }));
  await waitFor(() => expect(print).toHaveBeenCalled());
  const relisted = graph.listings.filter(
    ({ policy, mark }) => policy.startsWith('1.') && mark === 'relisted',
  );
  expect(relisted.length).toBeGreaterThan(0);
  expect((sheet().textContent ?? '').split('○')).toHaveLength(relisted.length + 2);
  expect((sheet().textContent ?? '').split('●')).toHaveLength(2);
  expect(sheet()).toHaveTextContent('絞り込み：戦略2・3・4を非表示／再掲のみ');
});

test('disables printing where nothing is shown', () => {
  renderView(<PrintSection />, 'en', {
    filter: {
      ...NO_FILTER,
      hiddenKinds: ['vision', 'strategy', 'direction', 'policy', 'initiative', 'priorityProject'],
    },
  });
  for (const button of screen.getAllByRole('button')) expect(button).toBeDisabled();
  expect(screen.queryByRole('combobox')).toBeNull();
});
