import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { ExportDialog } from '../../../src/publish/files/ExportDialog.tsx';
import { graph, renderView } from '../../views/renderView.tsx';

const saved: { name: string; size: number }[] = [];

// jsdom has no downloads.
beforeEach(() => {
  saved.length = 0;
  const sizes = new Map<string, number>();
  URL.createObjectURL = (blob) => {
    const address = `blob:${sizes.size}`;
    sizes.set(address, blob instanceof Blob ? blob.size : 0);
    return address;
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, size: sizes.get(this.href) ?? 0 });
  });
});
afterEach(() => vi.restoreAllMocks());

/** The code of an export is loaded on first use, which is slow on a busy machine. */
const WHILE_MADE = { timeout: 20_000 };
const statusSays = (text: string) =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text), WHILE_MADE);

/** The download buttons in their order; the graph formats are collapsed. */
const NAMES = {
  ja: [
    'Excel ブック',
    'PowerPoint',
    'PNG',
    'SVG',
    'CSV',
    'Excel（編集用）',
    'CSV（編集用）',
    '計画ファイル',
    'HTML',
    'GraphML',
    'GEXF',
    'JSON Graph Format',
    'JSON-LD',
  ],
  en: [
    'Excel workbook',
    'PowerPoint',
    'PNG',
    'SVG',
    'CSV',
    'Excel to edit',
    'CSV to edit',
    'Plan file',
    'HTML',
    'GraphML',
    'GEXF',
    'JSON Graph Format',
    'JSON-LD',
  ],
} as const;

const unfoldGraphs = (user: UserEvent, language: 'ja' | 'en') =>
  user.click(
    screen.getByRole('button', {
      name: language === 'ja' ? 'グラフ・データ形式（4種）' : 'Graph and data formats (4)',
      expanded: false,
    }),
  );

test.each(['ja', 'en'] as const)(
  'names every format and states what the files contain, %s',
  async (language) => {
    const { user } = renderView(<ExportDialog onOpen={() => {}} onClose={() => {}} />, language);
    await unfoldGraphs(user, language);
    const dialog = screen.getByRole('dialog', {
      name: language === 'ja' ? '保存・印刷' : 'Save and print',
    });
    const buttons = NAMES[language].map((name) =>
      language === 'ja' ? `${name}をダウンロード` : `Download ${name}`,
    );
    const downloads = within(dialog).getAllByRole('button', { name: /をダウンロード$|^Download / });
    expect(downloads.map((button) => button.getAttribute('aria-label'))).toEqual(buttons);
    for (const button of downloads) expect(button).toBeEnabled();
    expect(dialog).toHaveTextContent(
      language === 'ja' ? '計画の全体（153件）を書き出します。' : 'Files hold the whole plan (153 items).',
    );
  },
);

test('a click exports the file, announces it, and downloads it', async () => {
  const { user } = renderView(<ExportDialog onOpen={() => {}} onClose={() => {}} />, 'en');
  await unfoldGraphs(user, 'en');
  await user.click(screen.getByRole('button', { name: 'Download JSON-LD' }));
  await statusSays('sagamihara-2025.jsonld was saved.');
  expect(saved.map(({ name }) => name)).toEqual(['sagamihara-2025.jsonld']);
  expect(saved[0]?.size).toBeGreaterThan(10_000);
});

test('states active filters, also in the file name', async () => {
  const { user } = renderView(<ExportDialog onOpen={() => {}} onClose={() => {}} />, 'ja', {
    filter: { ...NO_FILTER, withoutHubs: true, without: graph.initiatives.slice(0, 1).map(({ id }) => id) },
  });
  expect(screen.getByRole('dialog')).toHaveTextContent(
    '表示している範囲（153件中151件）を書き出します。条件：ハブを除く、除いた場合（試算）：',
  );
  await unfoldGraphs(user, 'ja');
  await user.click(screen.getByRole('button', { name: 'GEXFをダウンロード' }));
  await waitFor(
    () => expect(saved.map(({ name }) => name)).toEqual(['sagamihara-2025-filtered.gexf']),
    WHILE_MADE,
  );
});

test('a cancelled export is not downloaded, and another can be started', async () => {
  const { user } = renderView(<ExportDialog onOpen={() => {}} onClose={() => {}} />, 'en');
  await user.click(screen.getByRole('button', { name: 'Download Excel workbook' }));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }, WHILE_MADE));
  await statusSays('The export was cancelled.');
  expect(screen.getByRole('button', { name: 'Download Excel workbook' })).toBeEnabled();
  expect(saved).toEqual([]);
});

test('offers only the plan itself where nothing is shown', () => {
  renderView(<ExportDialog onOpen={() => {}} onClose={() => {}} />, 'en', {
    filter: {
      ...NO_FILTER,
      hiddenKinds: ['vision', 'strategy', 'direction', 'policy', 'initiative', 'priorityProject'],
    },
  });
  expect(screen.getByRole('dialog')).toHaveTextContent(
    'Nothing is shown: only the plan itself can be saved.',
  );
  expect(screen.getByRole('button', { name: 'Download CSV' })).toBeDisabled();
  for (const name of ['Excel to edit', 'CSV to edit', 'Plan file', 'HTML'])
    expect(screen.getByRole('button', { name: `Download ${name}` })).toBeEnabled();
});

test.each([
  ['ja', '保存する図：再掲マップ', '保存する図：重なり（基本施策どうし）', '番号の名称を付ける'],
  ['en', 'Picture to save: Reuse map', 'Picture to save: Overlap (Basic policies)', 'Add what the numbers'],
] as const)('names the picture that a press would save, %s', (language, map, overlap, key) => {
  const { explorer } = renderView(<ExportDialog onOpen={() => {}} onClose={() => {}} />, language);
  expect(screen.getByRole('dialog')).toHaveTextContent(map);
  expect(screen.getByRole('checkbox', { name: new RegExp(key) })).toBeInTheDocument();
  act(() => explorer.getState().actions.show('overlap'));
  expect(screen.getByRole('dialog')).toHaveTextContent(overlap);
  // The rows of the list have names.
  expect(screen.queryByRole('checkbox', { name: new RegExp(key) })).toBeNull();
});

test('states that the picture of the outline is the list', () => {
  renderView(<ExportDialog onOpen={() => {}} onClose={() => {}} />, 'ja', { view: 'outline' });
  expect(screen.getByRole('dialog')).toHaveTextContent(
    '保存する図：一覧（取組） アウトラインには図がないため、一覧を図として保存します。',
  );
});
