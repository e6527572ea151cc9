import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { HeadlinePanel } from '../../../src/views/headline/HeadlinePanel.tsx';
import { renderView } from '../renderView.tsx';

test.each([
  ['ja', 'この図からわかること', '中小企業融資制度'],
  ['en', 'What the picture shows', 'SME loan program'],
] as const)('%s: names the most listed initiative, which is a step to it', async (language, title, name) => {
  const { user, explorer } = renderView(<HeadlinePanel />, language);
  const panel = screen.getByRole('region', { name: title });
  for (const figure of ['103', '39', '14']) expect(panel).toHaveTextContent(figure);
  await user.click(screen.getByRole('button', { name }));
  expect(explorer.getState().selected).toBe('sme-loan-program');
});

test('links in the sentence work by keyboard', async () => {
  const { user, explorer } = renderView(<HeadlinePanel />, 'ja');
  await user.tab();
  await user.keyboard(' ');
  expect(explorer.getState().selected).toBe('sme-loan-program');
});

test('the sentence follows the filters', () => {
  const { explorer } = renderView(<HeadlinePanel />, 'en');
  const whole = screen.getByRole('region').textContent;
  act(() => explorer.getState().actions.setFilter({ ...NO_FILTER, withoutHubs: true }));
  expect(screen.getByRole('region').textContent).not.toBe(whole);
  expect(screen.queryByRole('button', { name: 'SME loan program' })).toBeNull();
});
