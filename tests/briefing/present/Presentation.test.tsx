import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeTour } from '../../../src/exchange/tourLink.ts';
import { isPresenting } from '../../../src/explore/tour/tourSession.ts';
import { id } from '../../views/renderView.tsx';
import { present, title } from './presenting.tsx';
import { step, TRIAL, tourOf } from './tours.ts';

beforeEach(() => window.sessionStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the step', () => {
  test('shows title, text and position, and is announced', () => {
    present(TRIAL);
    expect(title()).toBe('全体');
    const words = screen.getByRole('region', { name: 'ステップ1（全3）' });
    expect(within(words).getByRole('paragraph')).toHaveTextContent('全体の説明');
    expect(screen.getByText('ステップ1（全3） 全体 全体の説明')).toHaveRole('status');
  });

  test('has the focus, so that no button takes the space bar', () => {
    present(TRIAL);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('is English, with Japanese-only text marked as such', () => {
    present(tourOf([step('', '全体', { text: { ja: '日本語だけ', en: '' } })]), 0, 'en');
    expect(title()).toBe('全体 (en)');
    expect(screen.getByText('日本語だけ').closest('[lang]')).toHaveAttribute('lang', 'ja');
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
  });
});

describe('keys', () => {
  test('change the step and its screen', async () => {
    const { explorer, user } = present(TRIAL);
    await user.keyboard('{ArrowRight}');
    expect(title()).toBe('融資');
    expect(explorer.getState()).toMatchObject({ view: 'map', selected: 'sme-loan-program' });
    await user.keyboard('{PageDown}');
    expect(explorer.getState()).toMatchObject({ view: 'structure', selected: '2.1.3' });
    await user.keyboard('{PageDown}');
    expect(title()).toBe('体系');
    await user.keyboard('{Home}');
    expect(title()).toBe('全体');
    await user.keyboard('{End}');
    expect(title()).toBe('体系');
    await user.keyboard('{PageUp}');
    expect(title()).toBe('融資');
  });

  test('a number and Enter go to that step, or to the last one', async () => {
    const { user } = present(TRIAL);
    await user.keyboard('2');
    expect(screen.getByText('2へ：Enter')).toHaveRole('status');
    await user.keyboard('{Enter}');
    expect(title()).toBe('融資');
    await user.keyboard('99{Enter}');
    expect(title()).toBe('体系');
  });

  test('B blanks the screen until the next step', async () => {
    const { user } = present(TRIAL);
    await user.keyboard('b');
    expect(screen.getByRole('button', { name: '画面を戻す' })).toBeVisible();
    await user.keyboard('b');
    expect(screen.queryByRole('button', { name: '画面を戻す' })).toBeNull();
    await user.keyboard('b{ArrowRight}');
    expect(screen.queryByRole('button', { name: '画面を戻す' })).toBeNull();
    expect(title()).toBe('融資');
  });

  test('single-character keys do nothing if switched off', async () => {
    const { explorer, user } = present(TRIAL);
    act(() => explorer.getState().actions.setCharacterKeys(false));
    await user.keyboard('be2{Enter}');
    expect(title()).toBe('全体');
    expect(explorer.getState().tourSession).toMatchObject({ kind: 'presenting', detour: false });
    await user.keyboard('{PageDown}');
    expect(title()).toBe('融資');
  });

  test('are listed', async () => {
    const { user } = present(TRIAL);
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'キー操作' })).toHaveTextContent('Backspaceステップに戻る');
  });

  test('Escape ends the presentation and returns to the tour panel', async () => {
    const { explorer, user } = present(TRIAL);
    await user.keyboard('{Escape}');
    expect(screen.getByText('the app')).toBeVisible();
    expect(explorer.getState().tourSession).toMatchObject({ kind: 'editing' });
  });
});

test('L shows and hides the pointer', async () => {
  const { user } = present(TRIAL);
  const button = screen.getByRole('button', { name: 'ポインターを見せる' });
  expect(button).toHaveAttribute('aria-pressed', 'false');
  await user.keyboard('l');
  expect(button).toHaveAttribute('aria-pressed', 'true');
  const dot = document.querySelector('[data-dot]');
  expect(dot).toHaveStyle({ translate: '512px 384px' });
  await user.pointer({ target: document.body, coords: { clientX: 300, clientY: 200 } });
  expect(dot).toHaveStyle({ translate: '300px 200px' });
  await user.keyboard('l');
  expect(document.querySelector('[data-dot]')).toBeNull();
});

describe('buttons', () => {
  test('change the step and are disabled at both ends', async () => {
    const { user } = present(TRIAL);
    expect(screen.getByRole('button', { name: '前のステップ' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '次のステップ' }));
    await user.click(screen.getByRole('button', { name: '次のステップ' }));
    expect(title()).toBe('体系');
    expect(screen.getByRole('button', { name: '次のステップ' })).toBeDisabled();
  });

  test('end the presentation', async () => {
    const { user } = present(TRIAL, 1, 'en');
    await user.click(screen.getByRole('button', { name: 'End presenting' }));
    expect(screen.getByText('the app')).toBeVisible();
  });
});

describe('a detour', () => {
  test('lets the user explore, and one key restores the step', async () => {
    const { explorer, user } = present(TRIAL, 1);
    await user.keyboard('e');
    expect(screen.getByRole('complementary', { name: '発表の途中' })).toHaveTextContent('2 / 3 融資');
    act(() => {
      const { show, select, setSearch } = explorer.getState().actions;
      show('list');
      select(id('4.1.1'));
      setSearch('人材');
    });
    await user.keyboard('{Backspace}');
    expect(title()).toBe('融資');
    expect(explorer.getState()).toMatchObject({ view: 'map', selected: 'sme-loan-program', search: '' });
  });

  test('removes filters of the step that hide what the user opens, and reports it', async () => {
    const { explorer, user } = present(tourOf([step('hide=2&select=1.1.1', '戦略1')]));
    await user.keyboard('{Home}e');
    const bar = screen.getByRole('complementary', { name: '発表の途中' });
    expect(within(bar).getByRole('status')).toBeEmptyDOMElement();
    expect(explorer.getState().filter.hiddenStrategies).toEqual(['2']);
    act(() => explorer.getState().actions.select(id('2.1.1')));
    expect(explorer.getState().filter.hiddenStrategies).toEqual([]);
    expect(within(bar).getByRole('status')).toHaveTextContent(
      '解除した絞り込み：戦略2を非表示（ステップに戻ると元に戻ります）',
    );
    await user.keyboard('{Backspace}');
    expect(explorer.getState()).toMatchObject({ selected: '1.1.1', filter: { hiddenStrategies: ['2'] } });
    await user.keyboard('e');
    expect(within(screen.getByRole('complementary')).getByRole('status')).toBeEmptyDOMElement();
  });

  test('leaves all other keys to the app', async () => {
    const { user } = present(TRIAL, 1);
    await user.keyboard('e{ArrowRight}{PageDown}b1{Enter}');
    expect(screen.getByRole('complementary', { name: '発表の途中' })).toHaveTextContent('2 / 3 融資');
  });

  test('one click returns to the step', async () => {
    const { user } = present(TRIAL, 2, 'en');
    await user.click(screen.getByRole('button', { name: 'Explore freely' }));
    await user.click(screen.getByRole('button', { name: 'Back to the step' }));
    expect(title()).toBe('体系 (en)');
  });

  test('a selection on stage is reverted the same way', async () => {
    const { explorer, user } = present(TRIAL);
    expect(screen.queryByRole('button', { name: 'ステップに戻る' })).toBeNull();
    act(() => explorer.getState().actions.select(id('2.1.1')));
    await user.click(screen.getByRole('button', { name: 'ステップに戻る' }));
    expect(explorer.getState().selected).toBeNull();
    act(() => explorer.getState().actions.select(id('2.1.1')));
    await user.keyboard('{Backspace}');
    expect(explorer.getState().selected).toBeNull();
    expect(screen.queryByRole('button', { name: 'ステップに戻る' })).toBeNull();
  });
});

test('the QR code comes with its URL as text', async () => {
  const { user } = present({ kind: 'link', packed: encodeTour(tourOf([step('', '一')])) ?? '' });
  await user.keyboard('q');
  const card = screen.getByRole('region', { name: 'QRコード' });
  expect(within(card).getByRole('img', { name: /^QRコード: http:\/\/localhost.*step=1$/ })).toBeVisible();
  expect(card).toHaveTextContent('このアドレスは、この端末でしか開けません。');
  await user.click(within(card).getByRole('button', { name: 'QRコードを閉じる' }));
  expect(screen.queryByRole('region', { name: 'QRコード' })).toBeNull();
});

test('autoplay loops, and pauses on input', () => {
  vi.useFakeTimers();
  const { explorer } = present(TRIAL, 2);
  const at = () => {
    const { tourSession } = explorer.getState();
    return isPresenting(tourSession) ? tourSession.step : null;
  };
  act(() => screen.getByRole('button', { name: '自動再生' }).click());
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  wait(19_900);
  expect(at()).toBe(2);
  wait(200);
  expect(at()).toBe(0);
  act(() => {
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    explorer.getState().actions.select(id('2.1.1'));
  });
  wait(40_000);
  expect(at()).toBe(0);
  wait(20_100);
  expect(at()).toBe(1);
  expect(explorer.getState().selected).toBe('sme-loan-program');
  act(() => screen.getByRole('button', { name: '自動再生を止める' }).click());
  wait(200_000);
  expect(at()).toBe(1);
});

test('the clock survives a reload and restarts with the next presentation', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  window.sessionStorage.setItem('vision-explorer.present.clock', `${Date.now() - 65_000}/`);
  const { explorer, user } = present(TRIAL);
  expect(screen.getByRole('timer', { name: /^経過時間 1:0[5-9]$/ })).toBeVisible();
  await user.keyboard('{Escape}');
  const { tourSession, actions } = explorer.getState();
  if (tourSession === null) throw new Error('Left altogether');
  act(() => actions.openTour({ kind: 'presenting', tour: tourSession.tour, step: 0, detour: false }));
  await waitFor(() => expect(screen.getByRole('timer', { name: /^経過時間 0:0/ })).toBeVisible());
});
