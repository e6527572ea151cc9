import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { PictureMenu, pictureMenuList } from '../../../src/publish/picture/PictureMenu.tsx';
import { sheetPrintJob } from '../../../src/publish/print/lazyPrint.tsx';
import { renderView } from '../../views/renderView.tsx';

const saved: string[] = [];

beforeAll(async () => {
  await Promise.all([pictureMenuList.preload(), sheetPrintJob.preload()]);
}, 60_000);
// jsdom has neither downloads nor printing.
beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = () => 'blob:0';
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { media, matches: false }));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const SAYS = {
  ja: { menu: 'この図', choices: ['PowerPoint のスライド', 'PNG 画像', 'SVG 図形', '印刷…'] },
  en: { menu: 'This picture', choices: ['PowerPoint slide', 'PNG image', 'SVG drawing', 'Print…'] },
} as const;

test.each(['ja', 'en'] as const)('opens, moves and closes by keyboard, %s', async (language) => {
  const { menu, choices } = SAYS[language];
  const { user } = renderView(<PictureMenu />, language);
  const button = screen.getByRole('button', { name: menu });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(button).toHaveAttribute('aria-expanded', 'true');
  const items = within(screen.getByRole('menu', { name: menu })).getAllByRole('menuitem');
  expect(items.map(({ textContent }) => textContent)).toEqual(choices);
  const walked = ['{ArrowDown}', '{ArrowDown}', '{End}', '{ArrowDown}', '{ArrowUp}', '{Home}'];
  const at: (string | null)[] = [document.activeElement?.textContent ?? null];
  for (const key of walked) {
    await user.keyboard(key);
    at.push(document.activeElement?.textContent ?? null);
  }
  expect(at).toEqual([0, 1, 2, 3, 0, 3, 0].map((index) => choices[index]));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(button).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('menuitem', { name: choices[0] })).toHaveFocus();
  await user.tab();
  expect(screen.queryByRole('menu')).toBeNull();
});

test('a choice closes the menu, returns focus, and exports the picture as the dialog does', async () => {
  const { user } = renderView(<PictureMenu />, 'en', { view: 'structure' });
  const button = screen.getByRole('button', { name: 'This picture' });
  await user.click(button);
  const status = screen.getByRole('status');
  expect(status).toBeEmptyDOMElement();
  await user.click(screen.getByRole('menuitem', { name: 'SVG drawing' }));
  expect(screen.queryByRole('menu')).toBeNull();
  expect(button).toHaveFocus();
  await waitFor(() => expect(status).toHaveTextContent('sagamihara-2025-structure.svg was saved.'), {
    timeout: 20_000,
  });
  expect(saved).toEqual(['sagamihara-2025-structure.svg']);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(status).toBeEmptyDOMElement();
});

test('a click outside closes the menu', async () => {
  const { user } = renderView(
    <>
      <p>beside</p>
      <PictureMenu />
    </>,
    'en',
  );
  await user.click(screen.getByRole('button', { name: 'This picture' }));
  await user.click(screen.getByText('beside'));
  expect(screen.queryByRole('menu')).toBeNull();
});

test('all items are disabled where nothing is shown', async () => {
  const { user } = renderView(<PictureMenu />, 'en', {
    filter: {
      ...NO_FILTER,
      hiddenKinds: ['vision', 'strategy', 'direction', 'policy', 'initiative', 'priorityProject'],
    },
  });
  await user.click(screen.getByRole('button', { name: 'This picture' }));
  for (const item of screen.getAllByRole('menuitem')) {
    expect(item).toHaveAttribute('aria-disabled', 'true');
    await user.click(item);
  }
  expect(screen.getByRole('menu')).toBeVisible();
  expect(saved).toEqual([]);
});
