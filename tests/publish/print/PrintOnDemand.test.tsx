import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { View } from '../../../src/explore/state.ts';
import { DEFAULT_TABLE_SETTINGS } from '../../../src/explore/tableSettings.ts';
import { viewPrintJob } from '../../../src/publish/print/lazyPrint.tsx';
import { PaperSheet, PrintedPages } from '../../../src/publish/print/PrintedPages.tsx';
import { PrintOnDemand } from '../../../src/publish/print/PrintOnDemand.tsx';
import { realGraph } from '../../fixtures/realPlan.ts';
import { id, renderView } from '../../views/renderView.tsx';

const tell = (event: 'beforeprint' | 'afterprint') => act(() => window.dispatchEvent(new Event(event)));
const titles = () => [...document.querySelectorAll('[data-printed] h1')].map((title) => title.textContent);

test.each([
  ['list', 'さがみはら産業振興ビジョン：掲載一覧'],
  ['outline', 'さがみはら産業振興ビジョン：掲載一覧'],
  ['overlap', 'さがみはら産業振興ビジョン：基本施策 2.1.3'],
] as const satisfies readonly (readonly [View, string])[])('%s is on paper at once', async (view, title) => {
  await viewPrintJob.preload();
  renderView(<PrintOnDemand />, 'ja', { view, selected: id('2.1.3') });
  tell('beforeprint');
  expect(titles()).toEqual([title]);
  tell('afterprint');
  expect(titles()).toEqual([]);
});

/** The sheets that are drawings. */
const drawnTitles = () =>
  [...document.querySelectorAll('[data-printed] svg > title')].map((title) => title.textContent);

test('prints the matrix on one page', async () => {
  await viewPrintJob.preload();
  renderView(<PrintOnDemand />, 'ja', { view: 'matrix', selected: id('2.1.3') });
  tell('beforeprint');
  expect([...new Set(drawnTitles())]).toEqual(['さがみはら産業振興ビジョン：マトリクス']);
  tell('afterprint');
  expect(drawnTitles()).toEqual([]);
});

test('all initiatives take several pages, each with the header rows', async () => {
  await viewPrintJob.preload();
  const tableSettings = { ...DEFAULT_TABLE_SETTINGS, matrix: { rows: 'all', order: 'count' } } as const;
  renderView(<PrintOnDemand />, 'ja', { view: 'matrix', tableSettings });
  tell('beforeprint');
  const pages = [...document.querySelectorAll('[data-printed] [data-paper="a4Drawing"]')];
  expect(pages.length).toBeGreaterThan(1);
  const numbers = realGraph.policies.map((policy) => policy.id);
  for (const page of pages) {
    const texts = [...page.querySelectorAll('text')].map((text) => text.textContent ?? '');
    expect(numbers.filter((number) => !texts.includes(number))).toEqual([]);
  }
  const rows = pages.flatMap((page) =>
    [...page.querySelectorAll('[data-role="node"]')].map((row) => row.getAttribute('data-id') ?? ''),
  );
  expect(rows.toSorted()).toEqual(realGraph.initiatives.map((initiative) => initiative.id).toSorted());
});

test.each([
  ['policies', 'さがみはら産業振興ビジョン：重なり（基本施策どうし）', null],
  ['strategies', 'さがみはら産業振興ビジョン：重なり（戦略の組み合わせ）', id('2.1.3')],
  ['compare', 'さがみはら産業振興ビジョン：重なり（比較）', id('2.1.3')],
] as const)('of the overlap its side is on paper: %s', async (side, title, selected) => {
  await viewPrintJob.preload();
  const compared = [id('2.1.2'), id('2.2.2')];
  const tableSettings = {
    ...DEFAULT_TABLE_SETTINGS,
    overlap: { ...DEFAULT_TABLE_SETTINGS.overlap, side },
    compared,
  };
  renderView(<PrintOnDemand />, 'ja', { view: 'overlap', tableSettings, selected });
  tell('beforeprint');
  expect(drawnTitles()).toEqual([title]);
});

test('a requested sheet takes precedence', async () => {
  await viewPrintJob.preload();
  renderView(
    <>
      <PrintOnDemand />
      <PrintedPages>
        <PaperSheet paper="a4Portrait" language="ja">
          <h1>配布資料</h1>
        </PaperSheet>
      </PrintedPages>
    </>,
    'ja',
    { view: 'matrix' },
  );
  tell('beforeprint');
  await waitFor(() => expect(titles()).toEqual(['配布資料']));
});
