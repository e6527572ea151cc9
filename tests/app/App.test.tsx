import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { preloadAll } from '../../src/app/lazyComponents.ts';
import { NO_FILTER } from '../../src/explore/filter.ts';
import { BUILT_IN_TOUR } from '../../src/explore/tour/tourSession.ts';
import type { Actions } from '../../src/store/explorer.ts';
import { syncHistory } from '../../src/store/history.ts';
import { id, renderView } from '../views/renderView.tsx';

const canvas = <p>the picture</p>;

// As on a page that has been open for a moment.
beforeAll(preloadAll, 60_000);
afterEach(() => vi.restoreAllMocks());

test('landmarks, in Japanese', () => {
  renderView(<App>{canvas}</App>, 'ja');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'さがみはら産業振興ビジョン エクスプローラー',
  );
  expect(within(screen.getByRole('main')).getByText('the picture')).toBeVisible();
  expect(screen.getByRole('region', { name: '絞り込み' })).toBeInTheDocument();
  expect(screen.getByRole('contentinfo')).toHaveTextContent(
    '「さがみはら産業振興ビジョン【概要】」（相模原市）を加工して作成',
  );
});

test('switches the view by its name', async () => {
  const { explorer, user } = renderView(<App>{canvas}</App>, 'en');
  const views = within(screen.getByRole('navigation', { name: 'Pictures' }));
  expect(views.getByRole('button', { name: 'Reuse map' })).toHaveAttribute('aria-current', 'page');
  await user.click(views.getByRole('button', { name: 'Structure' }));
  expect(explorer.getState().view).toBe('structure');
  expect(views.getByRole('button', { name: 'Structure' })).toHaveAttribute('aria-current', 'page');
  // The view stands in the title, and its heading is said when it changes.
  expect(document.title).toBe('Structure | Sagamihara Industrial Promotion Vision | Vision Explorer');
  const heading = within(screen.getByRole('main')).getByRole('heading', { level: 2, name: 'Structure' });
  expect(heading.parentElement).toHaveAttribute('aria-live', 'polite');
});

test('the language switch changes all text and keeps the selection', async () => {
  const selected = id('sme-loan-program');
  const { explorer, user } = renderView(<App>{canvas}</App>, 'ja', { selected });
  expect(document.title).toBe('中小企業融資制度 | さがみはら産業振興ビジョン | ビジョン・エクスプローラー');
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('SME loan program | Sagamihara Industrial Promotion Vision | Vision Explorer');
  expect(explorer.getState().selected).toBe(selected);
  expect(screen.getByRole('button', { name: 'English', pressed: true })).toBeVisible();
});

test('single-character keys are switched off from every view', async () => {
  const { explorer, user } = renderView(<App>{canvas}</App>, 'en', { view: 'list' });
  await user.click(screen.getByRole('button', { name: 'About' }));
  await user.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
  await user.click(screen.getByRole('checkbox', { name: 'Use letters, digits and signs as keys' }));
  expect(explorer.getState().characterKeys).toBe(false);
  expect(screen.queryByRole('dialog', { name: 'About' })).toBeNull();
});

test('Escape ends what is lit under a pointer that rests', async () => {
  const { explorer, user } = renderView(<App>{canvas}</App>, 'en');
  act(() => explorer.getState().actions.hover(id('2.1.1')));
  await user.keyboard('{Escape}');
  expect(explorer.getState().hovered).toBeNull();
});

test('links at the top and before the filters lead to the picture and to the panel', () => {
  renderView(<App>{canvas}</App>, 'en');
  const links = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('#'));
  expect(links.map((link) => `${link.textContent} ${link.getAttribute('href')}`)).toEqual([
    'Skip to the picture #picture',
    'Skip to the ranking and details #sheet-side',
    'Skip the filters #picture',
  ]);
  for (const link of links)
    expect(document.querySelector(link.getAttribute('href') ?? '')).toHaveAttribute('tabindex', '-1');
});

test('the panel of tours has a role and a name', () => {
  const { explorer } = renderView(<App>{canvas}</App>, 'en');
  act(() => explorer.getState().actions.openTour({ kind: 'editing', tour: BUILT_IN_TOUR }));
  expect(screen.getByRole('group', { name: 'Tours' })).toHaveAttribute('tabindex', '-1');
});

test('the right panel shows the ranking, or the details of the selection', () => {
  const { explorer } = renderView(<App>{canvas}</App>, 'en');
  expect(screen.getByRole('region', { name: 'Ranking' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Most listed initiatives' })).toBeVisible();
  act(() => explorer.getState().actions.select(id('2.1.1')));
  expect(screen.getByRole('region', { name: 'Details' })).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Most listed initiatives' })).toBeNull();
});

test('Escape leaves focus mode first, then clears the selection', async () => {
  const { explorer, user } = renderView(<App>{canvas}</App>, 'en');
  act(() => explorer.getState().actions.focusOn(id('2.1.1'), 1));
  await user.keyboard('{Escape}');
  expect(explorer.getState()).toMatchObject({ focus: null, selected: '2.1.1' });
  await user.keyboard('{Escape}');
  expect(explorer.getState().selected).toBeNull();
});

test('copies the link and confirms it', async () => {
  const { user } = renderView(<App>{canvas}</App>, 'ja');
  await user.click(screen.getByRole('button', { name: 'リンクをコピー' }));
  expect(await screen.findByText(/リンクをコピーしました/)).toHaveRole('status');
  expect(await navigator.clipboard.readText()).toBe(window.location.href);
});

test('says what to do if copying is refused', async () => {
  const { user } = renderView(<App>{canvas}</App>, 'en');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText(/did not allow copying/)).toHaveRole('status');
});

describe('on a phone', () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>();
  beforeEach(() => {
    share.mockReset();
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('max-width') }));
    Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'share');
  });

  test('shares the link by the system share sheet', async () => {
    share.mockResolvedValue();
    const { user } = renderView(<App>{canvas}</App>, 'ja');
    await user.click(screen.getByRole('button', { name: 'リンクを共有' }));
    expect(share.mock.calls).toEqual([[{ title: document.title, url: window.location.href }]]);
    expect(screen.queryByText(/リンクをコピーしました/)).toBeNull();
  });

  test('a cancelled share is silent; a refused one copies the link', async () => {
    share.mockRejectedValueOnce(new DOMException('', 'AbortError'));
    const { user } = renderView(<App>{canvas}</App>, 'en');
    const button = screen.getByRole('button', { name: 'Share link' });
    await user.click(button);
    expect(screen.queryByText(/^Link copied/)).toBeNull();
    share.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
    await user.click(button);
    expect(await screen.findByText(/^Link copied/)).toHaveRole('status');
    expect(await navigator.clipboard.readText()).toBe(window.location.href);
  });
});

test('Ctrl+Z undoes except in a field; the buttons name the action', async () => {
  // Test files share the window, and with it the address.
  window.history.replaceState(null, '', '/');
  const { explorer, user } = renderView(<App>{canvas}</App>, 'en');
  const stop = syncHistory(window, explorer);
  const { actions } = explorer.getState();
  const [undo] = screen.getAllByRole('button', { name: 'Nothing to undo' });
  expect(undo).toHaveAttribute('aria-disabled', 'true');
  act(() => actions.setFilter({ ...NO_FILTER, withoutHubs: true }));
  expect(undo).toHaveAccessibleName('Undo: filters');
  expect(undo).toHaveAttribute('aria-disabled', 'false');
  await user.click(screen.getByRole('combobox', { name: 'Find initiatives and policies' }));
  await user.keyboard('{Control>}z{/Control}');
  expect(explorer.getState().filter.withoutHubs).toBe(true);
  act(() => screen.getByRole('main').focus());
  await user.keyboard('{Control>}z{/Control}');
  expect(explorer.getState().filter.withoutHubs).toBe(false);
  const [redo] = screen.getAllByRole('button', { name: 'Redo: filters' });
  await user.keyboard('{Control>}y{/Control}');
  expect(explorer.getState().filter.withoutHubs).toBe(true);
  expect(redo).toHaveAccessibleName('Nothing to redo');
  stop();
});

test('the about dialog opens and closes', async () => {
  const { user } = renderView(<App>{canvas}</App>, 'en');
  await user.click(screen.getByRole('button', { name: 'About' }));
  const dialog = screen.getByRole('dialog', { name: 'About this explorer' });
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the filters panel collapses', async () => {
  const { user } = renderView(<App>{canvas}</App>, 'ja');
  await user.click(screen.getByRole('button', { name: '絞り込みをたたむ', expanded: true }));
  expect(screen.getByRole('button', { name: '絞り込みを開く', expanded: false })).toBeInTheDocument();
});

test('the bottom bar opens one drawer at a time; selecting opens the details', async () => {
  const { explorer, user } = renderView(<App>{canvas}</App>, 'en');
  const filters = screen.getByRole('button', { name: 'Filters' });
  await user.click(filters);
  expect(filters).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('region', { name: 'Filters' })).toHaveFocus();
  act(() => explorer.getState().actions.select(id('IV')));
  expect(filters).toHaveAttribute('aria-expanded', 'false');
  const details = screen.getByRole('button', { name: 'Details' });
  expect(details).toHaveAttribute('aria-expanded', 'true');
  await user.click(details);
  expect(details).toHaveAttribute('aria-expanded', 'false');
  expect(details).toHaveFocus();
});

test.each([
  ['nothing', () => {}],
  ['details', (actions) => actions.select(id('sme-loan-program'))],
  ['a tour', (actions) => actions.openTour({ kind: 'editing', tour: BUILT_IN_TOUR })],
  ['the list', (actions) => actions.show('list')],
  ['the matrix', (actions) => actions.show('matrix')],
  ['the outline', (actions) => actions.show('outline')],
  ['the overlap', (actions) => actions.show('overlap')],
] as const satisfies readonly (readonly [string, (actions: Actions) => void])[])(
  'every button without words has a tooltip, and none has two: %s',
  (_, go) => {
    const { explorer } = renderView(<App>{canvas}</App>, 'en');
    act(() => go(explorer.getState().actions));
    const wordless = screen.getAllByRole('button').filter(({ textContent }) => textContent === '');
    expect(wordless.length).toBeGreaterThan(0);
    expect(wordless.filter((button) => !button.hasAttribute('data-tooltip'))).toEqual([]);
    expect(document.querySelectorAll('button[data-tooltip][title]')).toHaveLength(0);
  },
);

test('an error in the picture leaves the panels working and says what to do', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  function Broken() {
    if (broken) throw new Error('broken');
    return canvas;
  }
  const { user } = renderView(
    <App>
      <Broken />
    </App>,
    'ja',
  );
  const picture = within(screen.getByRole('main'));
  expect(picture.getByRole('alert')).toHaveTextContent('ほかの部分はそのまま使えます');
  expect(screen.getByRole('heading', { name: '掲載の多い取組' })).toBeVisible();
  broken = false;
  await user.click(picture.getByRole('button', { name: 'もう一度表示' }));
  expect(picture.getByText('the picture')).toBeVisible();
});
