import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../src/i18n/languages.ts';
import { KeysDialog } from '../../src/map/KeysDialog.tsx';
import { readInitialState } from '../../src/store/initialState.ts';
import { graph, renderView } from '../views/renderView.tsx';

const SAYS = {
  ja: {
    title: '図のキー操作',
    switch: '文字・数字・記号のキーで操作する',
    why: '音声入力などで意図しない操作が起きるときは、オフにしてください。矢印、Home、Enter、スペース、Escは引き続き使えます。',
    notKept: 'ブラウザーが保存を許可しなかったため、この設定はページを閉じるまで有効です。',
    named: [
      'Home',
      'Enter',
      'Shift + Enter',
      'スペース',
      'Esc',
      'Shift + 矢印',
      'Ctrl（⌘）+ Z',
      'Ctrl（⌘）+ Shift + Z',
    ],
  },
  en: {
    title: 'Keyboard shortcuts',
    switch: 'Use letters, digits and signs as keys',
    why: 'Switch this off if speech input sets them off unasked. Arrows, Home, Enter, Space and Esc go on working.',
    notKept: 'The browser did not allow this to be kept: it holds until the page is closed.',
    named: [
      'Home',
      'Enter',
      'Shift + Enter',
      'Space',
      'Esc',
      'Shift + arrows',
      'Ctrl (⌘) + Z',
      'Ctrl (⌘) + Shift + Z',
    ],
  },
} as const;

beforeEach(() => window.localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const open = (language: Language) => {
  const { explorer, user } = renderView(<KeysDialog onClose={() => {}} />, language);
  const dialog = screen.getByRole('dialog', { name: SAYS[language].title });
  const inside = within(dialog);
  return {
    explorer,
    user,
    keys: () => [...dialog.querySelectorAll('kbd')].map(({ textContent }) => textContent),
    box: inside.getByRole('checkbox', { name: SAYS[language].switch }),
    status: inside.getByRole('status'),
  };
};

/** As the next visit begins. */
const nextVisit = () => readInitialState(window, graph).characterKeys;

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  const says = SAYS[language];
  const [home, enter, compare, space, back, shift, undo, redo] = says.named;

  test('character keys are on and listed', () => {
    const { box, keys, status, explorer } = open(language);
    expect(box).toBeChecked();
    expect(box).toHaveAccessibleDescription(says.why);
    expect(status).toBeEmptyDOMElement();
    expect(explorer.getState().characterKeys).toBe(true);
    const arrows = ['↓', '↑', '←', '→'];
    expect(keys()).toEqual([
      ...arrows,
      ...[
        'N',
        'P',
        home,
        enter,
        compare,
        space,
        '1',
        '2',
        '3',
        back,
        '+',
        '−',
        '0',
        shift,
        undo,
        redo,
        '/',
        '?',
      ],
    ]);
  });

  test('switched off they are not listed, and the browser stores the setting', async () => {
    const { box, keys, status, explorer, user } = open(language);
    await user.click(box);
    expect(box).not.toBeChecked();
    expect(explorer.getState().characterKeys).toBe(false);
    expect(keys()).toEqual(['↓', '↑', '←', '→', home, enter, compare, space, back, shift, undo, redo]);
    expect(status).toBeEmptyDOMElement();
    expect(nextVisit()).toBe(false);
    await user.click(box);
    expect(explorer.getState().characterKeys).toBe(true);
    expect(nextVisit()).toBe(true);
  });

  test('without browser storage the setting lasts for the visit, and the dialog says so', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError');
    });
    const { box, status, explorer, user } = open(language);
    await user.click(box);
    expect(explorer.getState().characterKeys).toBe(false);
    expect(status).toHaveTextContent(says.notKept);
    expect(nextVisit()).toBe(true);
  });
});
