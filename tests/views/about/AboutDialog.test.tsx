import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { textIn } from '../../../src/plan/text.ts';
import { AboutDialog } from '../../../src/views/about/AboutDialog.tsx';
import { graph, renderView } from '../renderView.tsx';

test('shows purpose, background, self-check, glossary and source', () => {
  renderView(
    <AboutDialog
      onTours={() => undefined}
      onExport={() => undefined}
      onOpen={() => undefined}
      onKeys={() => undefined}
      onClose={() => undefined}
    />,
    'ja',
  );
  const dialog = within(screen.getByRole('dialog', { name: 'このサイトについて' }));
  expect(screen.getByRole('dialog')).toHaveTextContent('市の刊行物ではありません');
  for (const topic of graph.plan.background)
    expect(dialog.getByRole('heading', { level: 4, name: textIn(topic.title, 'ja') })).toBeVisible();
  for (const { term, headword } of graph.plan.glossary)
    expect(dialog.getByText(headword === undefined ? term : textIn(headword, 'ja'))).toBeVisible();
  expect(screen.getByRole('dialog')).toHaveTextContent(textIn(graph.plan.source.attribution, 'ja'));
});

test('the self-check shows the computed figures', () => {
  renderView(
    <AboutDialog
      onTours={() => undefined}
      onExport={() => undefined}
      onOpen={() => undefined}
      onKeys={() => undefined}
      onClose={() => undefined}
    />,
    'en',
  );
  const row = screen.getByRole('row', { name: /First listings \+ re-listings = all listings/ });
  expect(within(row).getByRole('cell', { name: '103 + 70' })).toBeVisible();
  expect(within(row).getByRole('cell', { name: '173' })).toBeVisible();
  expect(within(row).getByRole('cell', { name: '✓ agrees' })).toBeVisible();
});

test('closes by its button', async () => {
  const onClose = vi.fn();
  const { user } = renderView(
    <AboutDialog
      onTours={() => undefined}
      onExport={() => undefined}
      onOpen={() => undefined}
      onKeys={() => undefined}
      onClose={onClose}
    />,
    'en',
  );
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});
